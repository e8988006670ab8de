import Foundation
import GRDB
import MuseumModel
import Testing

@testable import Ledger

@Suite struct SchemaV12Tests {
    private static let statuses: [Booking.Status] = Booking.Status.allCases

    /// A file of version 11 with a booking of each status, everything that hangs on bookings, and an answer.
    private static func older(_ path: String) throws {
        let queue = try DatabaseQueue(path: path)
        try Schema.migrator.migrate(queue, upTo: "11")
        try queue.write { database in
            try database.execute(
                sql: """
                    INSERT INTO plan VALUES ('P', 'T', 0, '1', '', 0, 1, 0, 0, '{}');
                    INSERT INTO session (id, term, plan, programme, starts_at, minutes, staff, kits, capacity, counting,
                            minimum, maximum, notice_days, status, sequence, created_at, changed_at)
                        VALUES ('S', 'T', 'P', 'G', '2027-03-05T09:00', 60, '[]', '[]', 100, 'people', 1, 90, 3,
                            'confirmed', 0, 0, 0);
                    INSERT INTO waiting (id, session, school, students, teachers, helpers, standing, rank, joined_at, changed_at,
                            status)
                        VALUES ('W', 'S', 'east', 5, 1, 0, '{}', 1, 0, 0, 'waiting');
                    INSERT INTO notice (number, kind, school, entry, facts, at, next_at, status)
                        VALUES (3, 'waiting', 'east', 'W', '{"a": 1}', 5, 6, 'sent');
                    INSERT INTO fund (id, opened_at) VALUES ('F', 0);
                    INSERT INTO fund_deposit VALUES ('F', 1, 100, '', 'desk', 0);
                    INSERT INTO answer VALUES ('k', '\(String(repeating: "0", count: 64))', '"kept"', 5)
                    """)
            for (place, status) in statuses.enumerated() {
                let end = [.held, .requested, .offered].contains(status) ? "4102444800000" : "NULL"
                try database.execute(
                    sql: """
                        INSERT INTO booking (id, school, class, students, teachers, helpers, status, ends_at, code,
                                created_at, changed_at, category, evidence)
                            VALUES ('B-\(place)', 'north', 'c\(place)', 10, 1, 0, '\(status)', \(end), 'CODE',
                                \(place), 9, 'remote', 'L-\(place)');
                        INSERT INTO booking_session (booking, session, position, school, class, status, places, people)
                            VALUES ('B-\(place)', 'S', 0, 'north', 'c\(place)', '\(status)', 11, 11);
                        INSERT INTO contact VALUES ('B-\(place)', '王小明', NULL, NULL);
                        INSERT INTO participant (booking, number, name) VALUES ('B-\(place)', '1', 'Lifok');
                        INSERT INTO notice (kind, school, booking, facts, at, next_at)
                            VALUES ('confirmed', 'north', 'B-\(place)', '{}', \(place), 0);
                        INSERT INTO fund_grant VALUES ('B-\(place)', 'fee', 'F', 'north', '2027-03-05', 2026, 2, 0, NULL)
                        """)
            }
        }
        try queue.close()
    }

    @Test func anOlderFileKeepsEverything() async throws {
        let folder = try Folder()
        try Self.older(folder.file())
        let ledger = try Ledger(.file(folder.file()))
        let bookings = try await ledger.bookings()
        #expect(bookings.map(\.id.value) == Self.statuses.indices.map { "B-\($0)" })
        #expect(bookings.map(\.status) == Self.statuses)
        #expect(bookings.allSatisfy { $0.code == "CODE" && $0.category == "remote" && $0.sessions == ["S"] })
        #expect(bookings.map(\.evidence) == Self.statuses.indices.map { "L-\($0)" })
        #expect(try await ledger.taken() == 44)
        #expect(
            try await ledger.read { database in
                try [
                    "SELECT count(*) FROM contact JOIN booking ON id = booking", "SELECT count(*) FROM participant",
                    "SELECT count(*) FROM fund_grant JOIN booking ON id = booking", "SELECT balance FROM fund",
                    "SELECT count(*) FROM notice JOIN booking ON id = booking",
                    "SELECT kind || entry || facts || at || next_at || status FROM notice WHERE number = 3",
                    "SELECT waiting FROM session", "SELECT answer FROM answer WHERE key = 'k'",
                    "SELECT count(*) FROM pragma_foreign_key_check",
                    "PRAGMA integrity_check",
                ].map { try String.fetchOne(database, sql: $0) }
            } == ["7", "7", "7", "86", "7", "waitingW{\"a\": 1}56sent", "1", "\"kept\"", "0", "ok"])
    }

    @Test func whatIsLiveTakesPlacesThroughEveryChange() async throws {
        let folder = try Folder()
        try Self.older(folder.file())
        let ledger = try Ledger(.file(folder.file()))
        for status in Self.statuses {
            let end = [.held, .requested, .offered].contains(status) ? "4102444800000" : "NULL"
            try await ledger.database.write {
                try $0.execute(sql: "UPDATE booking SET status = '\(status)', ends_at = \(end) WHERE id = 'B-0'")
            }
            #expect(try await ledger.taken() == 33 + (status.isLive ? 11 : 0), "\(status)")
            let live = try await ledger.read {
                try Bool.fetchOne($0, sql: "SELECT live FROM booking_session WHERE booking = 'B-0'")
            }
            #expect(live == status.isLive, "\(status)")
        }
    }

    @Test func aClassIsFoundByItsIndex() async throws {
        let plan = try await Ledger(.memory).read { database in
            try Row.fetchAll(
                database,
                sql: """
                    EXPLAIN QUERY PLAN SELECT booking FROM booking_session
                    WHERE school = 'a' AND session = 'b' AND class = 'c' AND live
                    """
            ).map { $0["detail"] as String }
        }
        #expect(plan.joined().contains("one_booking_a_class"))
    }

    @Test(arguments: [
        "INSERT INTO notice (kind, school, facts, at, next_at) VALUES ('drawn', 'north', '{}', 0, 0)",
        "UPDATE notice SET entry = 'W' WHERE booking = 'B-0'", "UPDATE notice SET status = 'waiting' WHERE number = 3",
        "UPDATE booking SET status = 'dreamt'", "UPDATE booking SET payment = 'promised'",
        "UPDATE booking SET status = 'held', ends_at = NULL WHERE id = 'B-3'", "UPDATE booking_session SET live = 0",
        "UPDATE booking_session SET status = 'confirmed'", "UPDATE booking_session SET session = 'T'",
        "INSERT INTO answer VALUES ('k', '\(String(repeating: "0", count: 64))', '', 0)",
        "INSERT INTO answer VALUES ('l', 'short', '', 0)",
        "UPDATE booking SET students = 200 WHERE id = 'B-3'; "
            + "UPDATE booking_session SET places = 200 WHERE booking = 'B-3'",
    ])
    func isRefused(sql: String) async throws {
        let folder = try Folder()
        try Self.older(folder.file())
        let ledger = try Ledger(.file(folder.file()))
        await #expect(throws: DatabaseError.self) { try await ledger.database.write { try $0.execute(sql: sql) } }
    }
}
