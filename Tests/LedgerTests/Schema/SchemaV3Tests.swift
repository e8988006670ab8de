import Foundation
import GRDB
import MuseumModel
import Testing

@testable import Ledger

@Suite struct SchemaV3Tests {
    /// A file as version 2 wrote it, with two bookings of one session; written by the migrations of that time.
    private func fileOfVersion2(in folder: Folder) throws {
        let queue = try DatabaseQueue(path: folder.file())
        try Schema.migrator.migrate(queue, upTo: "2")
        try queue.write { database in
            try database.execute(
                sql: """
                    INSERT INTO plan VALUES ('p', 't', 0, '1', '', 0, 1, 0, NULL, '{}');
                    INSERT INTO session (id, term, plan, programme, starts_at, minutes, staff, kits, capacity, counting,
                        minimum, maximum, notice_days, status, sequence, created_at, changed_at)
                    VALUES ('S', 't', 'p', 'P1', '2027-04-03T09:30', 90, '[{"instructor":"mei","role":"lead"}]',
                        '[{"kit":"rockets","units":2}]', 30, 'students', 1, 100, 3, 'confirmed', 0, 0, 0);
                    INSERT INTO booking VALUES ('B-1', 'north', 20, 2, 1, 'confirmed', 5, 5);
                    INSERT INTO booking VALUES ('B-2', 'south', 9, 1, 0, 'cancelled', 6, 7);
                    INSERT INTO booking_session VALUES ('B-1', 'S', 0, 'north', 'confirmed', 20);
                    INSERT INTO booking_session VALUES ('B-2', 'S', 0, 'south', 'cancelled', 9);
                    """)
        }
        try queue.close()
    }

    @Test func anOlderFileKeepsItsBookings() async throws {
        let folder = try Folder()
        try fileOfVersion2(in: folder)
        let ledger = try Ledger(.file(folder.file()))
        let bookings = try await ledger.bookings()
        #expect(bookings.map(\.id) == ["B-1", "B-2"])
        #expect(bookings.map(\.status) == [.confirmed, .cancelled])
        #expect(bookings[0].party == (try Party(students: 20, teachers: 2, helpers: 1)))
        #expect(try await ledger.taken() == 20)
        #expect(try await ledger.bookingTerms(of: ["S"])["S"]?.noticeDays == 3)
        // What the file did not know is counted from its rows.
        let raw = try DatabaseQueue(path: folder.file())
        let people = try await raw.read { try Int.fetchOne($0, sql: "SELECT people FROM session") }
        #expect(people == 23)
        #expect(try await ledger.left() == 10)
        try await ledger.book(.session("S"), "south", students: 10)
        await #expect(throws: BookingRefusal.notEnoughPlaces("S", needed: 1, left: 0)) {
            try await ledger.book(.session("S"), "west", students: 1)
        }
        #expect(try await ledger.cancel("B-1", by: "desk", key: "c", at: Fixture.now).status == .cancelled)
    }
}
