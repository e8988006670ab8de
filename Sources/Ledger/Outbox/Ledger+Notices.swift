package import Foundation
import GRDB
package import MuseumModel

/// A notice with whom it reaches now.
package struct AddressedNotice: Hashable, Codable, Sendable {
    package let notice: BookingNotice
    /// Nil where the person was forgotten.
    package let contact: Contact?
}

extension Ledger {
    /// Notices by number; only those that are not over, unless all are asked for.
    package func notices(isComplete: Bool = false) async throws -> [AddressedNotice] {
        try await read { database in
            try Row.fetchAll(
                database,
                sql: """
                    SELECT * FROM notice WHERE \(isComplete ? "TRUE" : "status IN ('waiting', 'sending', 'failed')")
                    ORDER BY number
                    """
            ).map { row in try Self.addressed(NoticeRow.notice(row), in: database) }
        }
    }

    /// Takes the next notice that is due, so that nobody else sends it: it is marked before it is sent.
    ///
    /// Notices of one booking go out in their order. Those whom only a telephone reaches are left to people.
    /// - Returns: Nil when there is none.
    package func claimNotice(at: Date) async throws -> AddressedNotice? {
        try await writer.write { database in
            let number = try Int.fetchOne(
                database,
                sql: """
                    SELECT number FROM notice AS mine
                    WHERE status = 'waiting' AND next_at <= ?1
                        AND (EXISTS (SELECT 1 FROM contact WHERE contact.booking = mine.booking AND email IS NOT NULL)
                            OR EXISTS (SELECT 1 FROM waiting_contact
                                WHERE waiting_contact.entry = mine.entry AND email IS NOT NULL)
                            OR booking IS NULL AND entry IS NULL AND EXISTS (SELECT 1 FROM school_contact
                                WHERE school_contact.school = mine.school AND email IS NOT NULL))
                        AND NOT EXISTS (SELECT 1 FROM notice AS earlier
                            WHERE earlier.booking = mine.booking AND earlier.number < mine.number
                                AND earlier.status = 'waiting')
                    ORDER BY number LIMIT 1
                    """, arguments: [at.milliseconds])
            guard let number else { return nil }
            try database.execute(
                sql: "UPDATE notice SET status = 'sending', tries = tries + 1, problem = NULL WHERE number = ?",
                arguments: [number])
            return try Self.addressed(NoticeRow.one(number, in: database)!, in: database)
        }
    }

    /// Writes down what became of a notice that was taken.
    package func finishNotice(
        _ number: Int, as status: BookingNotice.Status, problem: BookingNotice.Problem? = nil, nextAt: Date? = nil,
        by author: Author.ID, at: Date
    ) async throws {
        try await writer.write { database in
            try database.execute(
                sql: """
                    UPDATE notice SET status = ?, problem = ?, next_at = coalesce(?, next_at)
                    WHERE number = ? AND status = 'sending'
                    """,
                arguments: [
                    status.rawValue, try problem.map { try CanonicalJSON.text($0) }, nextAt?.milliseconds, number,
                ])
            guard database.changesCount > 0, status == .sent || status == .failed else { return }
            try Self.recordNotice(number, status.rawValue, by: author, at: at, in: database)
        }
    }

    /// Gives back a notice that could not be tried at all; the try does not count.
    package func returnNotice(_ number: Int) async throws {
        try await writer.write { database in
            try database.execute(
                sql: "UPDATE notice SET status = 'waiting', tries = tries - 1 WHERE number = ? AND status = 'sending'",
                arguments: [number])
        }
    }

    /// Notes that a person told what a notice says, or lets one be tried again that failed or was left in the middle.
    /// - Throws: `NoticeRefusal`, `LedgerFault`.
    package func decideNotice(
        _ number: Int, _ decision: NoticeDecision, by author: Author.ID, at: Date
    ) async throws -> AddressedNotice {
        try await writer.write { database in
            guard let notice = try NoticeRow.one(number, in: database) else {
                throw NoticeRefusal.noSuchNotice(number)
            }
            switch (decision, notice.status) {
            case (.told, .waiting), (.told, .sending), (.told, .failed):
                try database.execute(sql: "UPDATE notice SET status = 'told' WHERE number = ?", arguments: [number])
            case (.again, .sending), (.again, .failed):
                try database.execute(
                    sql:
                        "UPDATE notice SET status = 'waiting', tries = 0, next_at = ?, problem = NULL WHERE number = ?",
                    arguments: [at.milliseconds, number])
            default: throw NoticeRefusal.isOver(number, notice.status)
            }
            try Self.recordNotice(number, decision.rawValue, by: author, at: at, in: database)
            return try Self.addressed(NoticeRow.one(number, in: database)!, in: database)
        }
    }

    private static func recordNotice(
        _ number: Int, _ what: String, by author: Author.ID, at: Date, in database: Database
    ) throws {
        guard let notice = try NoticeRow.one(number, in: database) else { return }
        struct Detail: Encodable {
            let notice: Int
            let kind: BookingNotice.Kind
            let outcome: String
        }
        try record(
            "notice", of: notice.facts.subject, Detail(notice: number, kind: notice.kind, outcome: what), by: author,
            at: at.stored,
            in: database)
    }

    private static func addressed(_ notice: BookingNotice, in database: Database) throws -> AddressedNotice {
        AddressedNotice(
            notice: notice, contact: try contact(for: notice.facts, school: notice.school, in: database))
    }
}

/// What a person decides about a notice.
package enum NoticeDecision: String, Sendable {
    case told, again
}

/// Why nothing can be decided about a notice.
package enum NoticeRefusal: Error, Hashable, Sendable {
    case noSuchNotice(Int)
    case isOver(Int, BookingNotice.Status)

    package var message: Message {
        switch self {
        case .noSuchNotice(let number): Message(zhHant: "沒有通知 \(number)", english: "there is no notice \(number)")
        case .isOver(let number, let status):
            Message(
                zhHant: "通知 \(number) 的狀態是 \(status.rawValue)，無法這樣處理",
                english: "notice \(number) is \(status.rawValue); nothing is left to do about it")
        }
    }
}
