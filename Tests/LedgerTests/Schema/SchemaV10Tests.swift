import Foundation
import GRDB
import MuseumModel
import Testing

@testable import Ledger

@Suite struct SchemaV10Tests {
    @Test func anOlderFileKeepsItsBookings() async throws {
        let folder = try Folder()
        let queue = try DatabaseQueue(path: folder.file())
        try Schema.migrator.migrate(queue, upTo: "9")
        try await queue.write { database in
            try database.execute(
                sql: """
                    INSERT INTO booking (id, school, students, teachers, helpers, status, created_at, changed_at)
                    VALUES ('B-1', 'north', 20, 2, 1, 'cancelled', 5, 5)
                    """)
        }
        try queue.close()
        let booking = try #require(try await Ledger(.file(folder.file())).booking("B-1"))
        #expect(booking.category == nil && booking.evidence == nil && booking.granted == 0)
    }

    private static let opened = """
        INSERT INTO fund (id, opened_at) VALUES ('F', 0);
        INSERT INTO fund_deposit VALUES ('F', 1, 100, '', 'desk', 0);
        INSERT INTO booking (id, school, students, teachers, helpers, status, created_at, changed_at)
            VALUES ('B', 'S', 1, 0, 0, 'confirmed', 0, 0);
        INSERT INTO fund_grant VALUES ('B', 'fee', 'F', 'S', '2027-04-03', 2026, 60, 0, NULL);

        """

    @Test(arguments: [
        "INSERT INTO fund (id, balance, opened_at) VALUES ('G', 5, 0)", "UPDATE fund SET balance = 1000",
        "INSERT INTO fund_grant VALUES ('B', 'bus', 'F', 'S', '2027-04-03', 2026, 41, 0, NULL)",
        "UPDATE fund_grant SET amount = 101", "DELETE FROM fund_grant", "DELETE FROM fund_deposit",
        "UPDATE fund_deposit SET amount = 200", "INSERT INTO fund_deposit VALUES ('F', 2, 0, '', 'desk', 0)",
        """
        INSERT INTO booking (id, school, class, students, teachers, helpers, status, created_at, changed_at)
            VALUES ('C', 'S', 'x', 1, 0, 0, 'confirmed', 0, 0);
        INSERT INTO fund_grant VALUES ('B', 'bus', 'F', 'S', '2027-04-03', 2026, 10, 0, NULL);
        INSERT INTO fund_grant VALUES ('C', 'bus', 'F', 'S', '2027-04-03', 2026, 10, 0, NULL);
        """,
    ])
    func isRefused(sql: String) async throws {
        let ledger = try Ledger(.memory)
        try await ledger.database.write { try $0.execute(sql: Self.opened) }
        #expect(try await ledger.fund("F")?.balance == 40)
        await #expect(throws: DatabaseError.self) { try await ledger.database.write { try $0.execute(sql: sql) } }
        #expect(try await ledger.fund("F")?.balance == 40)
    }

    @Test func whateverEndsABookingReleasesItsGrants() async throws {
        let ledger = try Ledger(.memory)
        try await ledger.database.write { try $0.execute(sql: Self.opened) }
        try await ledger.database.write { try $0.execute(sql: "UPDATE booking SET status = 'refused', changed_at = 9") }
        let account = try #require(try await ledger.fund("F"))
        #expect(account.balance == 100 && account.granted == 0)
        #expect(account.grants.map(\.releasedAt) == [Date(milliseconds: 9)])
    }
}
