import Foundation
import GRDB
import MuseumModel
import Testing

@testable import Ledger

@Suite struct SchemaV11Tests {
    @Test func anOlderFileTakesLoans() async throws {
        let folder = try Folder()
        let queue = try DatabaseQueue(path: folder.file())
        try Schema.migrator.migrate(queue, upTo: "10")
        try queue.close()
        let ledger = try Ledger(.file(folder.file()))
        #expect(try await ledger.loans(today: LocalDate(parsing: "2027-03-01")!).isEmpty)
        #expect(try await ledger.lend(Lending.telescope, "north", "03-10", "03-12").unit == 1)
    }

    private static func asked(_ id: String, unit: Int, from: String, through: String) -> String {
        """
        INSERT INTO kit_loan (id, kit, units, unit, school, first_day, last_day, busy_from, busy_through, cleaning_days,
            status, requested_at, changed_at)
        VALUES ('\(id)', 'rockets', 2, \(unit), 'S', '\(from)', '\(through)', '\(from)', '\(through)', 1, 'requested', 0, 0);

        """
    }

    private static let two =
        asked("A", unit: 1, from: "2027-04-01", through: "2027-04-05")
        + asked("B", unit: 1, from: "2027-04-05", through: "2027-04-09")
        + "UPDATE kit_loan SET status = 'approved' WHERE id = 'A';"

    /// Two units, and a session on the 3rd that needs both.
    private static func museum() async throws -> Ledger {
        let ledger = try Ledger(.memory)
        let plan = Fixture.plan("kits", [Fixture.session("S")])
        try await ledger.save(plan, by: "planner", at: Fixture.now)
        _ = try await ledger.publish(
            plan.id, terms: Fixture.terms(of: plan), sharing: SharedResources(kits: [Lending.rockets]), by: "planner",
            key: "p", at: Fixture.now)
        return ledger
    }

    private func fails(_ sql: String, in ledger: Ledger) async -> String? {
        do {
            try await ledger.database.write { try $0.execute(sql: sql) }
            return nil
        } catch let error as DatabaseError {
            return error.message ?? ""
        } catch {
            return "\(error)"
        }
    }

    @Test func noUnitIsLentTwiceOnADay() async throws {
        let ledger = try await Self.museum()
        #expect(await fails(Self.two, in: ledger) == nil)
        let second = "UPDATE kit_loan SET status = 'approved' WHERE id = 'B'"
        #expect(await fails(second, in: ledger) == "the unit is lent to another on these days")
        #expect(await fails("UPDATE kit_loan SET unit = 3 WHERE id = 'B'", in: ledger) != nil)
        #expect(await fails("UPDATE kit_loan SET unit = NULL WHERE id = 'A'", in: ledger) != nil)
        #expect(await fails("UPDATE kit_loan SET status = 'returned' WHERE id = 'A'", in: ledger) != nil)
        #expect(await fails("UPDATE kit_loan SET unit = 2 WHERE id = 'B'", in: ledger) == nil)
        #expect(await fails(second, in: ledger) == nil)
    }

    @Test func sessionsAndLoansShareTheUnits() async throws {
        let lent = try await Self.museum()
        #expect(await fails(Self.two, in: lent) == nil)
        let book = """
            INSERT INTO booking (id, school, students, teachers, helpers, status, created_at, changed_at)
                VALUES ('X', 'X', 1, 0, 0, 'confirmed', 0, 0);
            INSERT INTO booking_session (booking, session, position, school, status, places, people)
                VALUES ('X', 'S', 0, 'X', 'confirmed', 1, 1);
            """
        #expect(await fails(book, in: lent) == "units of a kit are lent to schools at that time")
        let booked = try await Self.museum()
        #expect(await fails(book, in: booked) == nil)
        #expect(await fails(Self.two, in: booked) == "sessions need the unit on these days")
    }
}
