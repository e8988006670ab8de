import MuseumModel

/// The hours of a programme as far as its audience, itself and its sites go.
struct OfferingHours {
    let programme: Programme
    let audience: Audience
    /// Where it could be held; all sites when it needs no room.
    let sites: [Site]
    let days: DayCalendar
    let term: DateSpan

    /// The audience's windows within the programme's own hours; those of the sites where neither says anything. In minutes from the
    /// midnight at which the date begins, with what the days before and after add to its nights.
    func windows(around date: LocalDate, withOwnHours: Bool) -> [Range<Int>] {
        let own = withOwnHours ? programme.hours : []
        if audience.windows.isEmpty && own.isEmpty { return open(sites.flatMap(\.opening), around: date).ranges }
        if audience.windows.isEmpty { return open(own, around: date).ranges }
        if own.isEmpty { return open(audience.windows, around: date).ranges }
        return open(audience.windows, around: date).intersection(open(own, around: date)).ranges
    }

    private func open(_ rules: [HoursRule], around date: LocalDate) -> OpenHours {
        OpenHours(
            (-1...1).filter { term.contains(date.adding(days: $0)) }.flatMap { offset in
                days.windows(of: rules, on: date.adding(days: offset)).map { window in
                    window.start.minutes + offset * 1440..<window.end.minutes + offset * 1440
                }
            })
    }
}
