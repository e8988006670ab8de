import MuseumModel

/// What the meetings of a series break among themselves.
extension MuseumEvaluator {
    func series(_ sessions: [Session]) -> [String] {
        guard let first = sessions.first, let pattern = programme(first).pattern else { return [] }
        var broken = sessions.filter { session in
            session.room != first.room || session.staff != first.staff || session.start.time != first.start.time
        }.map { "\($0.id): not as the first meeting" }
        let expected = dates(pattern, first)
        if sessions.map(\.start.date) != expected {
            broken.append("\(first.id): held on \(sessions.map(\.start.date)) instead of \(expected)")
        }
        return broken
    }

    /// Whether a meeting of a series stands on another day than its pattern says.
    func isMadeUp(_ session: Session) -> Bool {
        guard let pattern = programme(session).pattern, pattern.holidayRule == .makeUp,
            let first = plan.sessions.filter({ $0.series == session.series }).map(\.start.date).min()
        else { return false }
        return (session.start.date.dayNumber - first.dayNumber) % (7 * pattern.everyWeeks) != 0
    }

    /// The days on which a series is to be held, going from its first meeting step by step.
    private func dates(_ pattern: SeriesPattern, _ first: Session) -> [LocalDate] {
        let programme = programme(first)
        let last = min(term.span.last, programme.season?.last ?? term.span.last)
        var day = first.start.date
        var dates: [LocalDate] = []
        var counted = 0
        while counted < pattern.meetings, day <= last {
            let following = day.adding(days: 7 * pattern.everyWeeks)
            if isHeld(programme, day, first.start.time, withOwnHours: true) {
                dates.append(day)
                counted += 1
            } else {
                switch pattern.holidayRule {
                case .skip: counted += 1
                case .shift: break
                case .makeUp:
                    let open = (day.adding(days: 1)..<following).first {
                        $0 <= last && isHeld(programme, $0, first.start.time, withOwnHours: false)
                    }
                    if let open { dates.append(open) }
                    counted += 1
                }
            }
            day = following
        }
        return dates
    }

    /// Whether the house could hold a meeting: it is closed for a series when no fitting room is open.
    private func isHeld(_ programme: Programme, _ date: LocalDate, _ time: LocalTime, withOwnHours: Bool) -> Bool {
        let stretch = Self.minute(date, time)..<Self.minute(date, time) + programme.minutes
        return keepsWindows(stretch, programme, withOwnHours: withOwnHours) && !isClosed(stretch) { $0 == .museum }
            && (!programme.rooms.isNeeded || rooms(for: programme).contains { isOpen($0, stretch) })
    }
}
