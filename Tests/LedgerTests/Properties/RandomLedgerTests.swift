import Foundation
import Ledger
import MuseumModel
import Testing

/// Random requests against a ledger with pools, a hall and shared instructors, each compared with a slow count of its own.
@Suite struct RandomLedgerTests {
    private static let hall = Hall(id: "hall", name: LocalizedText([:]), rooms: ["LAB"], people: 50)

    private static func museum() async throws -> (Ledger, [Session]) {
        let ledger = try Ledger(.memory)
        let sessions = [
            Fixture.session("A", at: "2027-04-03T09:00", instructor: "mei"),
            Fixture.session("B", at: "2027-04-03T09:30", room: "LAB", instructor: "tom"),
            Fixture.session("C", at: "2027-04-03T10:00", room: "HALL", instructor: "mei"),
            Fixture.session("D", at: "2027-04-03T10:30", room: "LAB", instructor: "ann", counting: .students),
            Fixture.session("E", at: "2027-04-03T11:00", room: "LAB", instructor: "tom"),
        ]
        let plan = Fixture.plan("random", sessions)
        try await ledger.save(plan, by: "planner", at: Fixture.now)
        _ = try await ledger.publish(
            plan.id, terms: Fixture.terms(of: plan),
            sharing: SharedResources(instructors: ["mei", "tom", "ann"], halls: [hall]), by: "planner", key: "p",
            at: Fixture.now)
        return (ledger, sessions)
    }

    /// Who is in a room at each minute, from the bookings alone.
    private static func isLegal(_ bookings: [Booking], _ sessions: [Session]) -> Bool {
        let byID = Dictionary(uniqueKeysWithValues: sessions.map { ($0.id, $0) })
        var places: [Session.ID: Int] = [:]
        for booking in bookings where booking.status.isLive {
            for id in booking.sessions {
                places[id, default: 0] += booking.party.places(counting: byID[id]!.counting)
            }
        }
        guard sessions.allSatisfy({ places[$0.id] ?? 0 <= $0.capacity }) else { return false }
        let live = bookings.filter(\.status.isLive)
        for minute in stride(from: 0, to: 300, by: 5) {
            let moment = LocalDateTime(parsing: "2027-04-03T08:30")!.adding(minutes: minute)
            let running = live.flatMap { booking in booking.sessions.map { (booking, byID[$0]!) } }
                .filter { $0.1.start <= moment && moment < $0.1.end }
            let inHall = running.filter { $0.1.room == "LAB" }.reduce(0) { $0 + $1.0.party.people }
            guard inHall <= hall.people else { return false }
            let byInstructor = Dictionary(grouping: Set(running.map(\.1.id))) { byID[$0]!.staff[0].instructor }
            guard byInstructor.values.allSatisfy({ $0.count == 1 }) else { return false }
        }
        return true
    }

    @Test(arguments: 0..<6) func whatIsTakenIsLegalAndWhatIsRefusedWouldNotBe(seed: UInt64) async throws {
        let (ledger, sessions) = try await Self.museum()
        var numbers = StormNumbers(seed: seed)
        for step in 0..<60 {
            let session = sessions.randomElement(using: &numbers)!
            let party = try Party(
                students: Int.random(in: 1...20, using: &numbers), teachers: Int.random(in: 0...3, using: &numbers))
            let before = try await ledger.bookings()
            let caller = Fixture.desk(Request.Key("\(step)"))
            if Int.random(in: 0..<4, using: &numbers) == 0, let victim = before.filter(\.status.isLive).first {
                _ = try await ledger.cancel(victim.id, caller)
                continue
            }
            let left = try await ledger.left(session.id) ?? 0
            let wish = Booking(
                id: "wish", sessions: [session.id], school: "x", party: party, status: .confirmed,
                createdAt: Fixture.now, changedAt: Fixture.now)
            let wouldBeLegal = Self.isLegal(before + [wish], sessions)
            do {
                _ = try await ledger.book(
                    BookingRequest(.session(session.id), school: School.ID("s\(step)"), party: party), caller)
                #expect(wouldBeLegal, "step \(step)")
                #expect(party.places(counting: session.counting) <= left)
            } catch is BookingRefusal {
                #expect(!wouldBeLegal, "step \(step)")
            }
            #expect(Self.isLegal(try await ledger.bookings(), sessions))
        }
    }
}
