/// Who is there is counted on the day; who is not there after some minutes has not come.
package enum CheckInRule {
    package static func check(
        _ session: Session.ID, start: LocalDateTime, now: LocalDateTime
    ) throws(BookingRefusal) {
        guard now.date >= start.date else {
            throw .tooEarly(session, opens: LocalDateTime(start.date, LocalTime(minutes: 0)))
        }
    }

    package static func checkNoShow(
        _ session: Session.ID, start: LocalDateTime, policy: BookingPolicy, now: LocalDateTime
    ) throws(BookingRefusal) {
        let late = start.adding(minutes: policy.visits.graceMinutes)
        guard now >= late else { throw .tooEarly(session, opens: late) }
    }

    /// At the door people are taken in from the day's first minute until the session ends.
    package static func checkWalkIn(_ session: Session, now: LocalDateTime) throws(BookingRefusal) {
        try check(session.id, start: session.start, now: now)
        guard now < session.end else { throw .tooLate(session.id, lastDay: session.start.date) }
    }
}
