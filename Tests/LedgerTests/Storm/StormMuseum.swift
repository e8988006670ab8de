import Foundation
import Ledger
import MuseumModel

/// The museum of the storm: sessions of 30 places under three kinds of rules, and a clock that runs fast.
struct StormMuseum: Sendable {
    static let timeZone = TimeZone(identifier: "Asia/Taipei")!
    static let capacity = 30
    /// The day on which the storm begins; its sessions are held the year after.
    static let begins = timeZone.instant(of: LocalDateTime(parsing: "2027-01-04T09:00")!)

    let sessions: [Session.ID]
    /// When the storm began on the real clock, and how much faster its own runs.
    let epoch: Date
    let speed: Double

    init(sessions: Int, epoch: Date, speed: Double) {
        self.sessions = (0..<sessions).map { Session.ID("S\($0)") }
        self.epoch = epoch
        self.speed = speed
    }

    var now: Date { Self.begins.addingTimeInterval(Date().timeIntervalSince(epoch) * speed) }

    func publish(in ledger: Ledger) async throws {
        let plan = Plan(
            id: "storm", term: "storm", createdAt: Self.begins,
            origin: Plan.Origin(seed: 1, iterations: 0, inputs: "", isRepeatable: true),
            sessions: sessions.enumerated().map { number, id in
                Session(
                    id: id, programme: Programme.ID("P\(number % 3)"),
                    start: LocalDateTime(parsing: "2028-03-0\(1 + number % 9)T09:30")!, minutes: 60, room: "R",
                    staff: [], kits: [], capacity: Self.capacity, counting: .people)
            }, unplaced: [], costs: [])
        try await ledger.save(plan, by: "storm", at: Self.begins)
        _ = try await ledger.publish(
            plan.id, terms: Self.terms, by: "storm", key: "publish storm", at: Self.begins)
    }

    private static var terms: [Programme.ID: BookingTerms] {
        var strict = BookingPolicy()
        strict.waiting.order = .strict
        strict.waiting.offerHours = 1
        var fitting = strict
        fitting.waiting.order = .fitFirst
        var approved = strict
        approved.approvals.by = [.museum]
        return Dictionary(
            uniqueKeysWithValues: [strict, fitting, approved].enumerated().map { number, policy in
                (
                    Programme.ID("P\(number)"),
                    BookingTerms(minimum: 1, maximum: 30, perAdult: nil, fee: 10, policy: policy)
                )
            })
    }
}

/// Numbers that are the same for the same seed (SplitMix64; Steele, Lea and Flood, 2014).
struct StormNumbers: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
