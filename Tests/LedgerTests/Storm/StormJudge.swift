import Fingerprint
import Foundation
import Ledger
import MuseumModel

/// Reads the audit alone, entry by entry, and says what is not as it must be; it shares no code with what wrote it.
struct StormJudge {
    /// What was found wrong, in words; empty is good.
    private(set) var faults: [String] = []
    private(set) var entries = 0

    private struct Record: Decodable {
        struct Heads: Decodable {
            let heads: [String: Int]
            var people: Int { heads.values.reduce(0, +) }
        }

        let sessions: [String]?
        let session: String?
        let party: Heads?
        let status: String?
        let granted: Int?
    }

    private struct State {
        var sessions: [String] = []
        var people = 0
        var status = ""
        var isLive: Bool { ["held", "requested", "offered", "confirmed"].contains(status) }
    }

    /// How full a session is.
    private struct Level {
        let taken: Int
        let waiting: Int
    }

    private var bookings: [String: State] = [:]
    private var queue: [String: String] = [:]
    private var taken: [String: Int] = [:]
    private var waiting: [String: Int] = [:]
    private var levels: [String: StormHistory<Level>] = [:]
    /// The statuses that each booking ever had.
    private var history: [String: Set<String>] = [:]
    private var previous = ""
    private let capacity: [String: Int]
    private var fund = StormFund(StormMuseum.inFund)
    private var loans = StormLoans(kits: StormMuseum.kits.map(\.id.value), units: StormMuseum.kits[0].units)
    private(set) var rounds: StormRounds

    /// - Parameter logs: What the clients were told.
    init(_ ledger: Ledger, _ museum: StormMuseum, logs: [String]) async throws {
        rounds = StormRounds(
            Dictionary(
                uniqueKeysWithValues: StormMuseum.rounds.enumerated().flatMap { number, round in
                    museum.sessions(of: number).map { ($0.value, round.id.value) }
                }), capacity: StormMuseum.capacity)
        let sessions = try await ledger.sessions()
        capacity = Dictionary(uniqueKeysWithValues: sessions.map { ($0.session.id.value, $0.session.capacity) })
        for session in sessions { levels[session.session.id.value] = StormHistory(Level(taken: 0, waiting: 0)) }
        while true {
            let page = try await ledger.audit(from: entries + 1, limit: 5_000)
            if page.isEmpty { break }
            for entry in page { replay(entry) }
        }
        for session in sessions where session.taken != taken[session.session.id.value] ?? 0 {
            find(
                "the counter of \(session.session.id) says \(session.taken), its bookings \(taken[session.session.id.value] ?? 0)"
            )
        }
        for booking in try await ledger.bookings() where bookings[booking.id.value]?.status != booking.status.rawValue {
            find(
                "booking \(booking.id) is \(booking.status), the audit says \(bookings[booking.id.value]?.status ?? "nothing")"
            )
        }
        let balance = try await ledger.fund(StormMuseum.fund)?.balance
        if balance != fund.left { find("the fund says \(balance ?? 0), its bookings leave \(fund.left)") }
        for log in logs { for line in try StormLog.lines(log) { judge(line) } }
    }

    private mutating func find(_ fault: String) {
        if faults.count < 50 { faults.append(fault) }
    }

    private mutating func replay(_ entry: AuditEntry) {
        entries += 1
        let milliseconds = Int64((entry.at.timeIntervalSince1970 * 1000).rounded())
        let fields = [
            previous, String(entries), String(milliseconds), entry.author.value, entry.action, entry.subject,
            entry.detail,
        ]
        let hash = Digest(of: fields.map { "\($0.utf8.count):\($0)" }.joined()).hex
        if entry.number != entries || entry.previous != previous || entry.hash != hash {
            find("the chain breaks at entry \(entry.number)")
        }
        previous = entry.hash
        replayOthers(entry)
        guard let record = try? JSONDecoder().decode(Record.self, from: Data(entry.detail.utf8)) else { return }
        switch entry.action {
        case "book", "hold", "offer", "give-by-lot", "accept", "approve", "refuse", "change", "move", "cancel",
            "expire", "pay":
            if ["book", "hold", "offer", "give-by-lot"].contains(entry.action), bookings[entry.subject] != nil {
                find("booking \(entry.subject) was made twice")
            }
            for session in record.sessions ?? [] where entry.action != "give-by-lot" && rounds.isOpen(session) {
                find("entry \(entries): \(session) is given by lot, and was booked before")
            }
            set(
                entry.subject,
                State(
                    sessions: record.sessions ?? [], people: record.party?.people ?? 0, status: record.status ?? ""))
            let grants = bookings[entry.subject]!.isLive ? record.granted ?? 0 : 0
            fund.set(entry.subject, granted: grants, entry: entries).map { find($0) }
            if entry.action == "offer" { unqueue(record.sessions?.first ?? "", of: entry.subject) }
        case "wait":
            queue[entry.subject] = record.session
            count(record.session ?? "", waiting: 1)
        case "leave":
            queue[entry.subject] = nil
            count(record.session ?? "", waiting: -1)
        default: break
        }
    }

    private mutating func replayOthers(_ entry: AuditEntry) {
        switch entry.action {
        case "apply": rounds.apply(entry.subject, entry.detail).map { find($0) }
        case "draw": rounds.draw(entry.subject, entry.detail, entry: entries).map { find($0) }
        case "request-kit", "approve-loan", "cancel-loan", "hand-out", "return-kit", "report-kit":
            loans.replay(entry.subject, entry.detail, entry: entries).map { find($0) }
        default: break
        }
    }

    /// An offer takes one out of the queue.
    private mutating func unqueue(_ session: String, of booking: String) { count(session, waiting: -1) }

    private mutating func set(_ id: String, _ state: State) {
        let old = bookings[id] ?? State()
        bookings[id] = state
        history[id, default: []].insert(state.status)
        var changed: [String: Int] = [:]
        if old.isLive { for session in old.sessions { changed[session, default: 0] -= old.people } }
        if state.isLive { for session in state.sessions { changed[session, default: 0] += state.people } }
        for (session, people) in changed {
            taken[session, default: 0] += people
            if taken[session]! > capacity[session] ?? 0 {
                find("entry \(entries): \(session) has \(taken[session]!) of \(capacity[session] ?? 0)")
            }
            mark(session)
        }
    }

    private mutating func count(_ session: String, waiting change: Int) {
        waiting[session, default: 0] += change
        mark(session)
    }

    private mutating func mark(_ session: String) {
        levels[session]?.append(Level(taken: taken[session] ?? 0, waiting: waiting[session] ?? 0), entry: entries)
    }

    private mutating func judge(_ line: StormLog.Line) {
        switch line {
        case .answered(let id, let status):
            if history[id.value]?.contains(status.rawValue) != true { find("\(id) was answered \(status) and is lost") }
        case .refused(let session, let left, let needed, let between):
            let isTrue = any(session, between) { level, capacity in
                level.waiting == 0 && max(0, capacity - level.taken) == left && left < needed
            }
            if !isTrue { find("\(session) refused \(needed) with \(left) left, entries \(between)") }
        case .queued(let session, let waiting, let between):
            if !any(session, between, { level, _ in level.waiting == waiting }) {
                find("\(session) refused for a queue of \(waiting), entries \(between)")
            }
        case .byLot(let session, let round, let between):
            if !rounds.wasOpen(session.value, between: between) {
                find("\(session) refused for the lots of \(round), entries \(between)")
            }
        case .fundUsedUp(let left, let needed, let between):
            if left >= needed || !fund.had(left, between: between) {
                find("the fund refused \(needed) with \(left) left, entries \(between)")
            }
        case .noUnit(let kit, let days, let between):
            if !loans.wereTaken(kit, days, between: between) {
                find("no unit of \(kit) was free from \(days.lowerBound) to \(days.upperBound), entries \(between)")
            }
        case .sent, .other: break
        }
    }

    /// Whether the session was so at any moment between two entries.
    private func any(_ session: Session.ID, _ between: ClosedRange<Int>, _ isSo: (Level, Int) -> Bool) -> Bool {
        let capacity = capacity[session.value] ?? 0
        return levels[session.value]?.contains(between: between) { isSo($0, capacity) } ?? false
    }
}
