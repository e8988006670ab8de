import Foundation
import GRDB
import MuseumModel
import Testing

@testable import Ledger

@Suite struct SchemaV8Tests {
    /// A file as version 6 wrote it, with a booking and whom to reach: it gets its letters and its roster from then on.
    @Test func anOlderFileTakesLettersAndRosters() async throws {
        let folder = try Folder()
        let queue = try DatabaseQueue(path: folder.file())
        try Schema.migrator.migrate(queue, upTo: "6")
        try await queue.write { database in
            try database.execute(
                sql: """
                    INSERT INTO plan VALUES ('p', 't', 0, '1', '', 0, 1, 0, NULL, '{}');
                    INSERT INTO session (id, term, plan, programme, starts_at, minutes, staff, kits, capacity, counting,
                        minimum, maximum, notice_days, status, sequence, created_at, changed_at)
                    VALUES ('S', 't', 'p', 'P1', '2027-04-03T09:30', 90, '[]', '[]', 30, 'students', 1, 100, 3,
                        'confirmed', 0, 0, 0);
                    INSERT INTO booking (id, school, students, teachers, helpers, status, created_at, changed_at)
                    VALUES ('B-1', 'north', 20, 2, 1, 'confirmed', 5, 5);
                    INSERT INTO booking_session (booking, session, position, school, status, places, people)
                    VALUES ('B-1', 'S', 0, 'north', 'confirmed', 20, 23);
                    INSERT INTO contact VALUES ('B-1', '王小明', NULL, 'ming@school.example');
                    """)
        }
        try queue.close()
        let ledger = try Ledger(.file(folder.file()))
        #expect(try await ledger.notices(isComplete: true).isEmpty)
        _ = try await ledger.keepRoster([Participant(number: "01", name: "林美")], of: "B-1", Fixture.desk("roster"))
        #expect(try await ledger.roster(of: "B-1").map(\.number) == ["01"])
        _ = try await ledger.cancel("B-1", Fixture.desk("cancel"))
        let notices = try await ledger.notices()
        #expect(notices.map(\.notice.kind) == [.cancelled] && notices.first?.contact?.name == "王小明")
    }
}
