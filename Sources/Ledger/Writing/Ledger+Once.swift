import Fingerprint
import Foundation
import GRDB
import MuseumModel

/// One write as it was asked for.
struct Order: Sendable {
    let key: Request.Key
    let author: Author.ID
    let at: Date
    /// SHA-256 of the operation's name and of everything that was asked for, without author and time: a repetition comes later.
    let request: String

    init(_ operation: String, _ body: some Encodable, key: Request.Key, author: Author.ID, at: Date) throws {
        // As SQLite counts them.
        let length = key.value.unicodeScalars.count
        guard (1...200).contains(length) else { throw LedgerFault.keyOutOfBounds(length: length) }
        self.key = key
        self.author = author
        self.at = at.stored
        request = Digest(of: "\(operation)\n\(try CanonicalJSON.text(body))").hex
    }
}

extension Ledger {
    /// Does the work once: a key that was answered before gets the same answer again, in whatever process it is asked.
    ///
    /// Successes alone are kept. A refused request wrote nothing, so it may be sent again with its key when there is room.
    /// - Throws: `BookingRefusal.keyUsedForAnotherRequest`, what the work throws, `LedgerFault`.
    func once<Answer: Codable & Sendable>(
        _ order: Order, _ work: @escaping @Sendable (Database) throws -> Answer
    ) async throws -> Answer {
        try await writer.write { database in
            if let earlier: Answer = try Self.answer(to: order, in: database) { return earlier }
            let answer = try work(database)
            try Self.keep(answer, to: order, in: database)
            return answer
        }
    }

    /// As above, after everything that has ended by the clock was written down; that stands even where the work is refused.
    func once<Answer: Codable & Sendable>(
        _ order: Order, _ caller: Caller, _ work: @escaping @Sendable (Database) throws -> Answer
    ) async throws -> Answer {
        try await writer.write { database -> Result<Answer, any Error> in
            if let earlier: Answer = try Self.answer(to: order, in: database) { return .success(earlier) }
            func answer() throws -> Answer {
                let answer = try work(database)
                try Self.keep(answer, to: order, in: database)
                return answer
            }
            guard try Self.settle(caller, in: database) else { return .success(try answer()) }
            var result: Result<Answer, any Error>?
            do {
                try database.inSavepoint {
                    result = .success(try answer())
                    return .commit
                }
            } catch let error as DatabaseError {
                throw error
            } catch {
                result = .failure(error)
            }
            return result!
        }.get()
    }

    static func answer<Answer: Decodable>(to order: Order, in database: Database) throws -> Answer? {
        // Mostly there is none; then the cheapest question is enough.
        let asked = try database.cachedStatement(sql: "SELECT request FROM answer WHERE key = ?")
        guard let request = try String.fetchOne(asked, arguments: [order.key.value]) else { return nil }
        guard request == order.request else { throw BookingRefusal.keyUsedForAnotherRequest(order.key.value) }
        let answered = try database.cachedStatement(sql: "SELECT answer FROM answer WHERE key = ?")
        return try String.fetchOne(answered, arguments: [order.key.value]).map { try CanonicalJSON.value(from: $0) }
    }

    static func keep(_ answer: some Encodable, to order: Order, in database: Database) throws {
        try database.cachedStatement(sql: "INSERT INTO answer (key, request, answer, at) VALUES (?, ?, ?, ?)")
            .execute(arguments: [
                order.key.value, order.request, try CanonicalJSON.text(answer), order.at.milliseconds,
            ])
    }
}
