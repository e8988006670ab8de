/// When a unit is not to be had, and how a loan stands on a day.
package enum LoanRule {
    /// With the way there and back, and cleaning.
    package static func busy(_ days: DateSpan, _ policy: KitLoanPolicy) -> DateSpan {
        DateSpan(
            days.first.adding(days: -policy.travelDays),
            days.last.adding(days: policy.travelDays + policy.cleaningDays))!
    }

    /// What is busy of a unit once it is back: until it is clean, and whole where it was damaged.
    package static func busy(
        _ loan: KitLoan, returnedOn day: LocalDate, isDamaged: Bool, _ policy: KitLoanPolicy
    ) -> DateSpan {
        DateSpan(
            min(loan.busy.first, day),
            day.adding(days: loan.cleaningDays + (isDamaged ? policy.repairDays : 0)))!
    }

    package static func check(_ days: DateSpan, today: LocalDate, _ policy: KitLoanPolicy) throws(LoanRefusal) {
        guard today <= days.first else { throw .inThePast(days.first) }
        let length = days.last.dayNumber - days.first.dayNumber + 1
        guard length <= policy.longestDays else { throw .tooLong(days: length, most: policy.longestDays) }
    }

    /// A part of the freight for schools that are far away, rounded in the school's favour.
    package static func freightAid(_ freight: Int, kilometres: Int, _ policy: KitLoanPolicy) -> Int {
        guard kilometres >= policy.freightFrom else { return 0 }
        let part = (freight * policy.freightPercent + 99) / 100
        return min(part, policy.freightMost ?? part)
    }

    /// Whether it takes its unit from others.
    package static func takesUnit(_ status: KitLoan.Status) -> Bool {
        switch status {
        case .approved, .out, .returned: true
        case .requested, .refused, .cancelled: false
        }
    }

    package static func isOverdue(_ loan: KitLoan, today: LocalDate) -> Bool {
        loan.status == .out && loan.days.last < today
    }

    /// The busy days as they look on a day: what is still out will be back today at the earliest, and has to be cleaned.
    package static func busy(_ loan: KitLoan, today: LocalDate) -> DateSpan {
        guard loan.status == .out else { return loan.busy }
        return DateSpan(loan.busy.first, max(loan.busy.last, today.adding(days: loan.cleaningDays)))!
    }

    /// - Parameter others: The other loans of its kit.
    package static func standing(_ loan: KitLoan, among others: [KitLoan], today: LocalDate) -> LoanStanding {
        switch loan.status {
        case .requested: return standing(ofRequest: loan, among: others, today: today)
        case .refused, .cancelled: return .closed
        case .out: return isOverdue(loan, today: today) ? .overdue(since: loan.days.last) : .out
        case .returned:
            guard loan.report == nil, let due = loan.reportDue else { return .closed }
            return .reportDue(due)
        case .approved:
            let before = others.filter {
                takesUnit($0.status) && $0.unit == loan.unit && $0.busy.first <= loan.busy.first
            }
            if let late = before.first(where: { isInTheWay($0, of: loan, today: today) }) { return .atRisk(late.id) }
            let isInHouse = before.allSatisfy {
                $0.status != .out && ($0.status != .returned || $0.busy.last < today)
            }
            return isInHouse && loan.busy.first <= today ? .ready : .waiting
        }
    }

    /// At risk where every unit that it might get is late.
    private static func standing(
        ofRequest loan: KitLoan, among others: [KitLoan], today: LocalDate
    ) -> LoanStanding {
        var late: KitLoan?
        for number in 0..<loan.units {
            let takers = others.filter { takesUnit($0.status) && $0.unit == number + 1 }
            if let other = takers.first(where: { isInTheWay($0, of: loan, today: today) }) {
                late = late ?? other
            } else if !takers.contains(where: { $0.busy.first <= loan.busy.last && loan.busy.first <= $0.busy.last }) {
                return .requested
            }
        }
        return late.map { .atRisk($0.id) } ?? .requested
    }

    /// Whoever has it for too long is in the way of all who come after, however much later; whoever brought it back, until it is whole.
    private static func isInTheWay(_ other: KitLoan, of loan: KitLoan, today: LocalDate) -> Bool {
        guard other.status != .approved, other.busy.first <= loan.busy.first else { return false }
        return isOverdue(other, today: today) || loan.busy.first <= busy(other, today: today).last
    }
}
