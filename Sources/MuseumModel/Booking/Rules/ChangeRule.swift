/// Until the final count a party may change and pays for those who are left; afterwards the count stands for billing.
package enum ChangeRule {
    package static func lastDayOfCount(_ start: LocalDateTime, _ policy: BookingPolicy) -> LocalDate {
        start.date.adding(days: -policy.finalCountDays)
    }

    /// Whoever changes nothing but the class or the contact needs neither a place nor a date.
    package static func check(
        _ session: Session.ID, start: LocalDateTime, from old: Int, to new: Int, terms: BookingTerms, now: LocalDateTime
    ) throws(BookingRefusal) {
        guard now < start else { throw .tooLateToChange(session, lastDay: start.date) }
        guard new > old else { return }
        let lastDay = start.date.adding(days: -(terms.policy.increaseDays ?? terms.policy.noticeDays))
        guard now.date <= lastDay else { throw .tooLateToChange(session, lastDay: lastDay) }
    }

    /// What is billed after a change: the new fee, and no less than the old one once the count is final.
    package static func billed(
        old: Int, new: Int, start: LocalDateTime, policy: BookingPolicy, now: LocalDateTime
    ) -> Int {
        now.date <= lastDayOfCount(start, policy) ? new : max(old, new)
    }
}
