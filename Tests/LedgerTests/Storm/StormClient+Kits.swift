import Ledger
import MuseumModel

extension StormClient {
    /// Asks for a unit of a kit on some days to come, or goes on with one that it asked for.
    mutating func askForKit() async throws {
        guard let position = loans.indices.randomElement(using: &numbers), Int.random(in: 0..<3, using: &numbers) > 0
        else {
            let kit = StormMuseum.kits.randomElement(using: &numbers)!
            // Far enough ahead that none is overdue while the storm lasts.
            let first = caller.now.date.adding(days: Int.random(in: 6...90, using: &numbers))
            let days = DateSpan(first, first.adding(days: Int.random(in: 0...4, using: &numbers)))!
            let loan = try await ledger.request(kit, for: school, on: days, policy: KitLoanPolicy(), caller)
            loans.append(loan)
            if loans.count > 20 { loans.removeFirst() }
            return
        }
        let loan = loans.remove(at: position)
        if let next = try await goOn(with: loan) { loans.append(next) }
    }

    /// The next that happens to a loan; nil where nothing more does.
    private mutating func goOn(with loan: KitLoan) async throws -> KitLoan? {
        let kit = StormMuseum.kits.first { $0.id == loan.kit }!
        if Int.random(in: 0..<4, using: &numbers) == 0, [.requested, .approved].contains(loan.status) {
            _ = try await ledger.cancelLoan(loan.id, caller)
            return nil
        }
        switch loan.status {
        case .requested: return try await ledger.approveLoan(loan.id, of: kit, caller)
        case .approved: return try await ledger.handOut(loan.id, of: kit, caller)
        case .out:
            let isDamaged = Int.random(in: 0..<5, using: &numbers) == 0
            return try await ledger.returnKit(
                loan.id, damage: isDamaged ? "a crack" : nil, policy: KitLoanPolicy(), caller)
        case .returned:
            _ = try await ledger.report(loan.id, lessons: 2, students: 30, caller)
            return nil
        case .refused, .cancelled: return nil
        }
    }
}
