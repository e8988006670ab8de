/// Cancelling costs more the later it is: the step of the local day decides.
package enum CancellationRule {
    /// - Parameter isFree: the museum moved the session, or nothing was confirmed yet.
    /// - Throws: `BookingRefusal` once the session has begun.
    package static func fee(
        of fee: Int, _ session: Session.ID, start: LocalDateTime, policy: BookingPolicy, now: LocalDateTime,
        isFree: Bool
    ) throws(BookingRefusal) -> Int {
        guard now < start else { throw .tooLateToChange(session, lastDay: start.date) }
        return isFree ? 0 : (fee * percent(start, policy, now: now) + 99) / 100
    }

    /// Of the steps whose last day is not past, the one with the most days; 100 % when all are past.
    package static func percent(_ start: LocalDateTime, _ policy: BookingPolicy, now: LocalDateTime) -> Int {
        let steps =
            policy.cancellation.isEmpty ? [CancellationStep(days: policy.cancelDays, percent: 0)] : policy.cancellation
        let days = start.date.dayNumber - now.date.dayNumber
        return steps.filter { $0.days <= days }.max { $0.days < $1.days }?.percent ?? 100
    }
}
