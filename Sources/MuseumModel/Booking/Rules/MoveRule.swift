/// A booking moves to another date until its count is final.
package enum MoveRule {
    package static func check(
        _ session: Session.ID, start: LocalDateTime, policy: BookingPolicy, now: LocalDateTime, isFree: Bool
    ) throws(BookingRefusal) {
        // The museum moved first: then the school may as well, until the session begins.
        let lastDay = isFree ? start.date : ChangeRule.lastDayOfCount(start, policy)
        guard now < start, now.date <= lastDay else { throw .tooLateToChange(session, lastDay: lastDay) }
    }
}
