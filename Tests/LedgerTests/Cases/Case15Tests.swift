import Foundation
import Ledger
import MuseumModel
import Testing

@Suite struct OnceCase {
    @Test func case15FiftyTimesTheSameIsOneBooking() async throws {
        let folder = try Folder()
        let ledgers = [try await Ledger.withSession(in: .file(folder.file())), try Ledger(.file(folder.file()))]
        let request = try Fixture.request("S", "north", students: 3)
        let answers = try await withThrowingTaskGroup(of: Booking.self) { group in
            for number in 0..<50 {
                group.addTask {
                    try await ledgers[number % 2].book(request, Fixture.desk("one", at: Fixture.now + Double(number)))
                }
            }
            return try await group.reduce(into: [Booking]()) { $0.append($1) }
        }
        #expect(answers.count == 50 && Set(answers).count == 1)
        #expect(try await ledgers[0].bookings().count == 1)
        #expect(try await ledgers[0].taken() == 3)
        await #expect(throws: BookingRefusal.keyUsedForAnotherRequest("one")) {
            try await ledgers[1].book(Fixture.request("S", "north", students: 4), Fixture.desk("one"))
        }
    }
}
