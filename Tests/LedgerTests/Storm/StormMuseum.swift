import Foundation
import Ledger
import MuseumModel

/// The museum of the storm: sessions of 30 places under five kinds of rules, kits to lend, a fund, and a clock that runs fast.
struct StormMuseum: Sendable {
    static let timeZone = TimeZone(identifier: "Asia/Taipei")!
    static let capacity = 30
    /// When the storm begins, soon before the lots of the first round may be drawn; its sessions are held the year after.
    static let begins = timeZone.instant(of: LocalDateTime(parsing: "2027-01-04T22:30")!)
    static let fund: Fund.ID = "hope"
    static let category: FeeCategory.ID = "low"
    static let inFund = 20_000
    static let kits = (0..<3).map { Kit(id: Kit.ID("K\($0)"), name: LocalizedText([:]), units: 3, travels: true) }
    /// For the sessions of the programmes 3 and 4; applications are taken on the first day, and on two days.
    static let rounds = (0..<2).map { number in
        Round(
            id: Round.ID("R\(number)"), name: LocalizedText([:]),
            sessions: DateSpan(LocalDate(parsing: "2028-03-01")!, LocalDate(parsing: "2028-03-31")!)!,
            applications: DateSpan(LocalDate(parsing: "2027-01-01")!, LocalDate(parsing: "2027-01-0\(4 + number)")!)!)
    }

    let sessions: [Session.ID]
    /// When the storm began on the real clock, and how much faster its own runs.
    let epoch: Date
    let speed: Double

    init(sessions: Int, epoch: Date, speed: Double) {
        self.sessions = (0..<sessions).map { Session.ID("S\($0)") }
        self.epoch = epoch
        self.speed = speed
    }

    /// The sessions of a round.
    func sessions(of round: Int) -> [Session.ID] {
        sessions.enumerated().filter { $0.offset % 5 == 3 + round }.map(\.element)
    }

    var now: Date { Self.begins.addingTimeInterval(Date().timeIntervalSince(epoch) * speed) }

    func publish(in ledger: Ledger) async throws {
        let plan = Plan(
            id: "storm", term: "storm", createdAt: Self.begins,
            origin: Plan.Origin(seed: 1, iterations: 0, inputs: "", isRepeatable: true),
            sessions: sessions.enumerated().map { number, id in
                Session(
                    id: id, programme: Programme.ID("P\(number % 5)"),
                    start: LocalDateTime(parsing: "2028-03-0\(1 + number % 9)T09:30")!, minutes: 60, room: "R",
                    staff: [], kits: [], capacity: Self.capacity, counting: .people)
            }, unplaced: [], costs: [])
        try await ledger.save(plan, by: "storm", at: Self.begins)
        _ = try await ledger.publish(
            plan.id, terms: Self.terms, by: "storm", key: "publish storm", at: Self.begins)
        _ = try await ledger.openFund(
            Self.fund, amount: Self.inFund, note: "",
            Caller(author: "storm", key: "open", at: Self.begins, timeZone: Self.timeZone))
    }

    private static var terms: [Programme.ID: BookingTerms] {
        var strict = BookingPolicy()
        strict.waiting.order = .strict
        strict.waiting.offerHours = 1
        strict.funds = [Fund(id: fund, name: LocalizedText([:]))]
        strict.categories = [FeeCategory(id: category, name: LocalizedText([:]), percent: 100, fund: fund)]
        var fitting = strict
        fitting.waiting.order = .fitFirst
        var approved = strict
        approved.approvals.by = [.museum]
        let drawn = rounds.map { round in
            var policy = fitting
            policy.rounds = [round]
            return policy
        }
        return Dictionary(
            uniqueKeysWithValues: ([strict, fitting, approved] + drawn).enumerated().map { number, policy in
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
