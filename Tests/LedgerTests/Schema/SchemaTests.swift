import Foundation
import GRDB
import Ledger
import MuseumModel
import Testing

/// What the schema alone keeps true, whatever SQL a person types into the file.
@Suite struct SchemaTests {
    private let folder: Folder
    private let raw: DatabaseQueue
    private let ledger: Ledger

    init() async throws {
        folder = try Folder()
        ledger = try await Ledger.withSession(capacity: 30, in: .file(folder.file()))
        try await ledger.book(.session("S"), "first", students: 28)
        raw = try DatabaseQueue(path: folder.file())
    }

    private func fails(_ sql: String) async -> String? {
        do {
            try await raw.write { try $0.execute(sql: sql) }
            return nil
        } catch let error as DatabaseError {
            return error.message
        } catch {
            return "\(error)"
        }
    }

    private static func booking(_ school: String, places: Int) -> String {
        """
        INSERT INTO booking (id, school, students, teachers, helpers, status, created_at, changed_at)
            VALUES ('raw-\(school)', '\(school)', \(places), 0, 0, 'confirmed', 0, 0);
        INSERT INTO booking_session (booking, session, position, school, status, places, people)
            VALUES ('raw-\(school)', 'S', 0, '\(school)', 'confirmed', \(places), \(places));
        """
    }

    @Test func cannotBeOverbooked() async throws {
        #expect(await fails(Self.booking("second", places: 3))?.contains("never_overbooked") == true)
        #expect(await fails("UPDATE booking_session SET places = 31")?.contains("never_overbooked") == true)
        #expect(await fails("UPDATE session SET capacity = 27")?.contains("never_overbooked") == true)
        #expect(try await ledger.taken() == 28)
        #expect(await fails(Self.booking("third", places: 2)) == nil)
        #expect(try await ledger.taken() == 30)
    }

    @Test func theCounterCannotLie() async {
        #expect(await fails("UPDATE session SET taken = 0") == "taken is the sum of the confirmed bookings")
        #expect(await fails("INSERT OR REPLACE INTO session SELECT * FROM session") != nil)
    }

    @Test func aRevivedBookingIsCounted() async throws {
        let booking = try #require(try await ledger.bookings().first)
        _ = try await ledger.cancel(booking.id, by: "desk", key: "c", at: Fixture.now)
        try await ledger.book(.session("S"), "other", students: 3)
        let revive = "UPDATE booking SET status = 'confirmed' WHERE id = '\(booking.id)'"
        #expect(await fails(revive)?.contains("never_overbooked") == true)
    }

    @Test func aSchoolHoldsOnePlaceInASession() async {
        let again = Self.booking("first", places: 1)
        #expect(await fails(again)?.contains("UNIQUE") == true)
    }

    @Test func deletingABookingFreesItsPlaces() async throws {
        #expect(await fails("DELETE FROM booking") == nil)
        #expect(try await ledger.taken() == 0)
    }

    @Test(arguments: [
        "DELETE FROM session", "UPDATE session SET sequence = -1", "DELETE FROM audit",
        "UPDATE audit SET author = 'nobody'", "UPDATE version SET sessions = 0", "DELETE FROM version",
        "INSERT INTO audit SELECT 7, at, author, action, subject, detail, previous, hash || '' FROM audit LIMIT 1",
        "UPDATE booking_session SET session = 'T'", "INSERT INTO answer VALUES ('', '', '', 0)",
        "UPDATE session SET starts_at = 'tomorrow'", "UPDATE session SET counting = 'cats'",
    ])
    func isRefused(sql: String) async {
        #expect(await fails(sql) != nil)
    }
}
