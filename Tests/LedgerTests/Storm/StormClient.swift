import Foundation
import Ledger
import MuseumModel

/// One client of the storm: it asks for one thing after another, as its numbers say.
struct StormClient {
    let number: Int
    let museum: StormMuseum
    let ledger: Ledger
    let log: StormLog
    var numbers: StormNumbers
    private var mine: [Booking.ID] = []
    private var queued: [WaitingEntry.ID] = []
    var loans: [KitLoan] = []
    private(set) var count: Int

    /// - Parameter first: The number of its first request; a client that was killed goes on after its last one.
    init(_ number: Int, from first: Int, museum: StormMuseum, ledger: Ledger, log: StormLog) {
        self.number = number
        self.museum = museum
        self.ledger = ledger
        self.log = log
        count = first
        numbers = StormNumbers(seed: UInt64(number) << 32 + UInt64(first))
    }

    /// Asks once.
    mutating func step() async throws {
        count += 1
        let before = try await ledger.auditHead()?.number ?? 0
        do {
            try await ask()
        } catch BookingRefusal.notEnoughPlaces(let session, let needed, let left) {
            let after = try await ledger.auditHead()?.number ?? 0
            log.write("R \(session) \(left) \(needed) \(before) \(after)")
        } catch BookingRefusal.othersWait(let session, let waiting) {
            let after = try await ledger.auditHead()?.number ?? 0
            log.write("Q \(session) \(waiting) \(before) \(after)")
        } catch BookingRefusal.givenByLot(let session, let round, _) {
            let after = try await ledger.auditHead()?.number ?? 0
            log.write("L \(session) \(round) \(before) \(after)")
        } catch BookingRefusal.fundUsedUp(_, let needed, let left) {
            let after = try await ledger.auditHead()?.number ?? 0
            log.write("F \(left) \(needed) \(before) \(after)")
        } catch LoanRefusal.noUnitFree(let kit, let days) {
            let after = try await ledger.auditHead()?.number ?? 0
            log.write("K \(kit) \(days.first) \(days.last) \(before) \(after)")
        } catch is BookingRefusal {
            log.write("O")
        } catch is LoanRefusal {
            log.write("O")
        } catch is RoundRefusal {
            log.write("O")
        } catch LedgerFault.busy {
            log.write("B")
        }
    }

    /// Sends a booking again that may or may not have been answered: the same key, the same body.
    mutating func repeatBooking(_ request: Int) async throws {
        do {
            answered(try await book(request))
        } catch is BookingRefusal {
            log.write("O")
        }
    }

    private mutating func ask() async throws {
        switch Int.random(in: 0..<1_000, using: &numbers) {
        case ..<340: answered(try await book(count))
        case ..<450:
            answered(
                try await ledger.hold(
                    BookingRequest(.session(session()), school: school, party: party(), className: "\(count)"), .short,
                    caller))
        case ..<540: try await one { try await $0.accept($1, $2) }
        case ..<650:
            let party = party()
            // Not judged: what is left of the fund may be counted with or without what the booking has of it.
            do {
                try await one { try await $0.change($1, BookingChange(party: party), agreedFee: party.people * 10, $2) }
            } catch BookingRefusal.fundUsedUp {
                log.write("O")
            }
        case ..<710:
            let session = session()
            // Nor is what is left of the session.
            do {
                try await one { try await $0.move($1, to: .session(session), $2) }
            } catch BookingRefusal.notEnoughPlaces {
                log.write("O")
            } catch BookingRefusal.fundUsedUp {
                log.write("O")
            }
        case ..<830: try await one(forgets: true) { try await $0.cancel($1, $2) }
        case ..<880: try await one { try await $0.approve($1, as: .museum, $2) }
        case ..<890: try await one { try await $0.pay($1, amount: 10, $2) }
        case ..<920:
            queued.append(
                try await ledger.wait(
                    BookingRequest(.session(session()), school: school, party: party(), className: "\(count)"), caller
                ).id)
            log.write("O")
        case ..<990:
            try await askForKit()
            log.write("O")
        case ..<995:
            try await apply()
            log.write("O")
        case ..<996:
            try await draw()
            log.write("O")
        default:
            guard let entry = queued.popLast() else { return log.write("O") }
            _ = try await ledger.leave(entry, caller)
            log.write("O")
        }
    }

    /// All of it follows from the number, so that it can be sent again by another process.
    private func book(_ request: Int) async throws -> Booking {
        log.write("S \(number) \(request)")
        var numbers = StormNumbers(seed: UInt64(number) << 40 ^ UInt64(request))
        let session = museum.sessions.randomElement(using: &numbers)!
        let party = try Party(students: Int.random(in: 1...12, using: &numbers))
        let isSpared = Int.random(in: 0..<4, using: &numbers) == 0
        return try await ledger.book(
            BookingRequest(
                .session(session), school: school, party: party, className: "\(request)",
                category: isSpared ? StormMuseum.category : nil, evidence: isSpared ? "letter" : nil),
            Caller(
                author: "storm", key: Request.Key("\(number)/\(request)"), at: museum.now,
                timeZone: StormMuseum.timeZone))
    }

    private mutating func one(
        forgets: Bool = false, _ work: (Ledger, Booking.ID, Caller) async throws -> Booking
    ) async throws {
        guard let position = mine.indices.randomElement(using: &numbers) else { return log.write("O") }
        let id = forgets ? mine.remove(at: position) : mine[position]
        let booking = try await work(ledger, id, caller)
        log.write("A \(booking.id) \(booking.status.rawValue)")
    }

    private mutating func answered(_ booking: Booking) {
        mine.append(booking.id)
        if mine.count > 40 { mine.removeFirst() }
        log.write("A \(booking.id) \(booking.status.rawValue)")
    }

    var caller: Caller {
        Caller(
            author: "storm", key: Request.Key("\(number)/\(count)"), at: museum.now, timeZone: StormMuseum.timeZone)
    }

    var school: School.ID { School.ID("school \(number)") }
    private mutating func session() -> Session.ID { museum.sessions.randomElement(using: &numbers)! }
    mutating func party() -> Party { try! Party(students: Int.random(in: 1...12, using: &numbers)) }
}
