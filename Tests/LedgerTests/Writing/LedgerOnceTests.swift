import Foundation
import Ledger
import MuseumModel
import Testing

@Suite struct LedgerOnceTests {
    @Test func fiftyTimesTheSameKeyIsOneBooking() async throws {
        let ledger = try await Ledger.withSession()
        let answers = try await withThrowingTaskGroup(of: Booking.self) { group in
            for second in 0..<50 {
                group.addTask {
                    try await ledger.book(
                        .session("S"), "north", students: 2, key: "k", at: Fixture.now + Double(second) + 0.123456)
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(answers.count == 50 && Set(answers).count == 1)
        #expect(try await ledger.bookings() == [answers[0]])
        #expect(try await ledger.taken() == 2)
        #expect(try await ledger.audit().filter { $0.action == "book" }.count == 1)
    }

    @Test func anotherBodyIsRefused() async throws {
        let ledger = try await Ledger.withSession()
        let booking = try await ledger.book(.session("S"), "north", students: 2, key: "k")
        await #expect(throws: BookingRefusal.keyUsedForAnotherRequest("k")) {
            try await ledger.book(.session("S"), "north", students: 3, key: "k")
        }
        await #expect(throws: BookingRefusal.keyUsedForAnotherRequest("k")) {
            try await ledger.cancel(booking.id, by: "desk", key: "k", at: Fixture.now)
        }
        #expect(try await ledger.taken() == 2)
    }

    /// Another process has nothing but the file.
    @Test func theAnswerOutlivesTheProcess() async throws {
        let folder = try Folder()
        let first = try await Ledger.withSession(in: .file(folder.file())).book(
            .session("S"), "n", students: 2, key: "k")
        let again = try await Ledger(.file(folder.file())).book(.session("S"), "n", students: 2, key: "k")
        #expect(first == again)
    }

    @Test func theFirstAnswerStandsAfterCancelling() async throws {
        let ledger = try await Ledger.withSession()
        let first = try await ledger.book(.session("S"), "north", students: 2, key: "k")
        _ = try await ledger.cancel(first.id, by: "desk", key: "c", at: Fixture.now)
        #expect(try await ledger.book(.session("S"), "north", students: 2, key: "k") == first)
        #expect(try await ledger.taken() == 0)
    }

    @Test func whatWasRefusedMayBeTriedAgain() async throws {
        let ledger = try await Ledger.withSession(capacity: 2)
        let early = try await ledger.book(.session("S"), "early", students: 2)
        await #expect(throws: BookingRefusal.self) { try await ledger.book(.session("S"), "n", students: 2, key: "k") }
        _ = try await ledger.cancel(early.id, by: "desk", key: "c", at: Fixture.now)
        try await ledger.book(.session("S"), "n", students: 2, key: "k")
    }

    @Test(arguments: [0, 201]) func aKeyHasBounds(length: Int) async throws {
        let ledger = try await Ledger.withSession()
        await #expect(throws: LedgerFault.keyOutOfBounds(length: length)) {
            try await ledger.book(
                .session("S"), "n", students: 2, key: Request.Key(String(repeating: "鍵", count: length)))
        }
        try await ledger.book(.session("S"), "n", students: 2, key: Request.Key(String(repeating: "鍵", count: 200)))
    }

    @Test func aPublicationHappensOnce() async throws {
        let ledger = try Ledger(.memory)
        let plan = Fixture.plan("p", [Fixture.session("S")])
        let first = try await ledger.put(plan, key: "k")
        #expect(try await ledger.put(plan, key: "k") == first)
        #expect(first.added == ["S"])
    }
}
