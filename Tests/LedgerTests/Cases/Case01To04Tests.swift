import Foundation
import Ledger
import MuseumModel
import Testing

@Suite struct CapacityCases {
    /// Through two openings of one file, as two processes would.
    @Test func case01TwoAskForTheLastTwoPlacesTwoHundredTimes() async throws {
        let folder = try Folder()
        let ledgers = try (0..<2).map { _ in try Ledger(.file(folder.file())) }
        let sessions = (0..<200).map { Fixture.session(Session.ID("S\($0)")) }
        try await ledgers[0].put(Fixture.plan("cases", sessions))
        for session in sessions {
            try await ledgers[0].book(.session(session.id), "early", students: 28)
            async let first = Self.outcome(ledgers[0], session.id, "A")
            async let second = Self.outcome(ledgers[1], session.id, "B")
            let outcomes = try await [first, second]
            #expect(outcomes.filter { $0 == "confirmed" }.count == 1)
            #expect(outcomes.filter { $0 == "0 left" }.count == 1)
        }
        #expect(try await ledgers[0].sessions().allSatisfy { $0.taken == 30 })
    }

    private static func outcome(_ ledger: Ledger, _ session: Session.ID, _ school: School.ID) async throws -> String {
        do {
            return try await ledger.book(.session(session), school, students: 2).status.rawValue
        } catch BookingRefusal.notEnoughPlaces(_, _, let left) {
            return "\(left) left"
        }
    }

    @Test func case02AQuoteKeepsNothing() async throws {
        let ledger = try await Ledger.withSession()
        try await ledger.book(.session("S"), "early", students: 28)
        let request = try Fixture.request("S", "slow", students: 2)
        let quote = try await ledger.quote(request, at: Fixture.at("2027-03-01T09:00"), timeZone: Fixture.taipei)
        #expect(quote.left.least == 2)
        try await ledger.book(.session("S"), "quick", students: 1, at: Fixture.at("2027-03-01T09:05"))
        let entries = try await ledger.audit().count
        await #expect(throws: BookingRefusal.notEnoughPlaces("S", needed: 2, left: 1)) {
            try await ledger.book(request, Fixture.desk("slow", at: Fixture.at("2027-03-01T09:10")))
        }
        #expect(try await ledger.bookings(BookingFilter(school: "slow")).isEmpty)
        #expect(try await ledger.audit().count == entries)
    }

    @Test func case03PeopleOrStudentsCount() async throws {
        let people = try await Ledger.withSession(counting: .people)
        await #expect(throws: BookingRefusal.notEnoughPlaces("S", needed: 31, left: 30)) {
            try await people.book(.session("S"), "north", students: 28, teachers: 3)
        }
        let students = try await Ledger.withSession(counting: .students)
        #expect(try await students.book(.session("S"), "north", students: 28, teachers: 3).status == .confirmed)
        #expect(try await students.left() == 2)
    }

    @Test func case04AnInstructorIsInOnePlace() async throws {
        let ledger = try Ledger(.memory)
        let plan = Fixture.plan(
            "shared",
            [
                Fixture.session("X", at: "2027-04-03T09:00", instructor: "mei"),
                Fixture.session("Y1", at: "2027-04-03T10:00", room: "HALL", instructor: "mei"),
                Fixture.session("Y2", at: "2027-04-03T10:30", room: "HALL", instructor: "mei"),
            ])
        try await ledger.save(plan, by: "planner", at: Fixture.now)
        _ = try await ledger.publish(
            plan.id, terms: Fixture.terms(of: plan), sharing: SharedResources(instructors: ["mei"]), by: "planner",
            key: "publish", at: Fixture.now)
        #expect(try await ledger.left("Y1") == 30)
        let booking = try await ledger.book(.session("X"), "north", students: 20)
        #expect(try await ledger.left("Y1") == 0)
        await #expect(throws: BookingRefusal.instructorBusy("Y1", "mei", with: "X")) {
            try await ledger.book(.session("Y1"), "south", students: 20)
        }
        #expect(try await ledger.book(.session("Y2"), "south", students: 20).status == .confirmed)
        // X is free again, and Y1 still overlaps Y2.
        _ = try await ledger.cancel(booking.id, by: "desk", key: "c", at: Fixture.now)
        await #expect(throws: BookingRefusal.instructorBusy("Y1", "mei", with: "Y2")) {
            try await ledger.book(.session("Y1"), "west", students: 20)
        }
    }
}
