import Foundation
import Ledger
import MuseumModel

/// A small term for the tests: sessions of 30 places on the museum's wall clock in Taipei.
enum Fixture {
    static let taipei = TimeZone(identifier: "Asia/Taipei")!
    static let term: Term.ID = "2027-spring"
    /// 2027-03-01 09:00 in Taipei.
    static let now = taipei.instant(of: LocalDateTime(parsing: "2027-03-01T09:00")!)
    static let terms = BookingTerms(minimum: 1, maximum: 100, perAdult: nil, noticeDays: 3)

    static func session(
        _ id: Session.ID, at start: String = "2027-04-03T09:30", capacity: Int = 30, series: Series.ID? = nil,
        programme: Programme.ID = "P1", room: Room.ID? = "LAB", instructor: Instructor.ID = "mei",
        counting: Programme.GroupSize.Counting = .people
    ) -> Session {
        Session(
            id: id, programme: programme, series: series, start: LocalDateTime(parsing: start)!, minutes: 90,
            room: room,
            staff: [Session.Assignment(role: "lead", instructor: instructor)],
            kits: [Programme.KitNeed(kit: "rockets", units: 2)], capacity: capacity, counting: counting)
    }

    static func plan(_ id: Plan.ID, _ sessions: [Session], createdAt: Date = now, term: Term.ID = term) -> Plan {
        Plan(
            id: id, term: term, createdAt: createdAt,
            origin: Plan.Origin(
                seed: .max, iterations: 1_000_000, inputs: String(repeating: "a", count: 64), isRepeatable: true),
            sessions: sessions,
            unplaced: [
                Plan.Unplaced(
                    id: "P9-1", programme: "P9", meetings: 1,
                    reasons: [Message(zhHant: "沒有場地：𠮷田 é", english: "no room: 𠮷田 e\u{301}")])
            ],
            costs: [Plan.CostLine(constraint: "spread", name: Message(zhHant: "分散", english: "spread"), cost: 12)])
    }

    static func desk(_ key: Request.Key, at: Date = now, author: Author.ID = "desk") -> Caller {
        Caller(author: author, key: key, at: at, timeZone: taipei)
    }

    static func terms(of plan: Plan, _ terms: BookingTerms = terms) -> [Programme.ID: BookingTerms] {
        Dictionary(plan.sessions.map { ($0.programme, terms) }) { first, _ in first }
    }
}

extension Ledger {
    /// Saves and publishes in one go.
    @discardableResult
    func put(
        _ plan: Plan, terms: BookingTerms = Fixture.terms, key: Request.Key? = nil, overriding reason: String? = nil,
        movingBooked: Bool = false, at: Date = Fixture.now
    ) async throws -> Publication {
        try await save(plan, by: "planner", at: at)
        return try await publish(
            plan.id, terms: Fixture.terms(of: plan, terms), overriding: reason, movingBooked: movingBooked,
            by: "planner", key: key ?? Request.Key("publish \(plan.id)"), at: at)
    }

    @discardableResult
    func book(
        _ wish: BookingRequest.Wish, _ school: School.ID, students: Int, teachers: Int = 0, key: Request.Key? = nil,
        at: Date = Fixture.now
    ) async throws -> Booking {
        try await book(
            BookingRequest(wish, school: school, party: Party(students: students, teachers: teachers)), by: "desk",
            key: key ?? Request.Key("\(school) \(wish)"), at: at, timeZone: Fixture.taipei)
    }

    @discardableResult
    func book(
        _ request: BookingRequest, by author: Author.ID, key: Request.Key, at: Date, timeZone: TimeZone
    ) async throws -> Booking {
        try await book(request, Caller(author: author, key: key, at: at, timeZone: timeZone))
    }

    func cancel(_ booking: Booking.ID, by author: Author.ID, key: Request.Key, at: Date) async throws -> Booking {
        try await cancel(booking, Fixture.desk(key, at: at, author: author))
    }

    /// In memory, with one published session S of so many places.
    static func withSession(
        capacity: Int = 30, counting: Programme.GroupSize.Counting = .people, terms: BookingTerms = Fixture.terms,
        in location: Location = .memory, locking: WriteLocking = .immediate
    ) async throws -> Ledger {
        let ledger = try Ledger(location, locking: locking)
        try await ledger.put(
            Fixture.plan("one", [Fixture.session("S", capacity: capacity, counting: counting)]), terms: terms)
        return ledger
    }

    func taken(_ session: Session.ID = "S") async throws -> Int? {
        try await self.session(session)?.taken
    }
}

/// A folder of its own for one test, gone with the value.
final class Folder: Sendable {
    let path: String

    init() throws {
        path = FileManager.default.temporaryDirectory.appending(path: "ledger-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func file(_ name: String = "museum.sqlite") -> String { "\(path)/\(name)" }
}
