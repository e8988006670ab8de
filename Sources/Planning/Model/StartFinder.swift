import MuseumModel

/// Tries every time of a term for a programme.
struct StartFinder {
    private let programme: Programme
    private let offering: Offering
    private let context: OfferingContext
    private let hours: OfferingHours
    private var starts: [Offering.Start] = []
    private var refusals: [Refusal: Int] = [:]

    /// - Parameter offering: With its rooms and people; without its starts.
    init(offering: Offering, context: OfferingContext) {
        self.offering = offering
        self.context = context
        programme = offering.programme
        let sites = Set(offering.rooms.map(\.room.site))
        hours = OfferingHours(
            programme: offering.programme, audience: offering.audience,
            sites: context.folder.museum.sites.filter { sites.isEmpty || sites.contains($0.id) },
            days: context.folder.days, term: context.grid.span)
    }

    /// The times at which it could be held, ascending, and how many others were refused, by reason.
    consuming func find() -> (starts: [Offering.Start], refusals: [Refusal: Int]) {
        let term = context.grid.span
        let season = programme.season ?? term
        guard let span = DateSpan(max(term.first, season.first), min(term.last, season.last)) else { return ([], [:]) }
        let step = context.folder.museum.planning.startEvery
        for date in span.days {
            for window in hours.windows(around: date, withOwnHours: true) {
                var minute = max(0, (window.lowerBound + step - 1) / step * step)
                while minute < 1440, minute + programme.minutes <= window.upperBound {
                    consider(date, LocalTime(minutes: minute), until: span.last)
                    minute += step
                }
            }
        }
        return (starts, refusals)
    }

    private mutating func consider(_ date: LocalDate, _ time: LocalTime, until last: LocalDate) {
        var dates = [date]
        if case .series(_, let pattern) = programme.frequency {
            if let refusal = closure(of: [date], time) {
                refusals[refusal, default: 0] += 1
                return
            }
            let meetings = pattern.dates(from: date, through: last) { day, withOwnHours in
                isHeld(day, time, withOwnHours: withOwnHours)
            }
            guard let meetings else {
                refusals[.seriesTooLong, default: 0] += 1
                return
            }
            dates = meetings
        }
        if let refusal = refusal(of: dates, time) {
            refusals[refusal, default: 0] += 1
            return
        }
        let penalty = dates.reduce(0) { sum, day in
            sum + context.constraints.reduce(0) { $0 + $1.penalty(for: offering, on: day, at: time) }
        }
        starts.append(Offering.Start(meetings: dates.map { context.grid.slot($0, time) }, penalty: penalty))
    }

    private func range(_ date: LocalDate, _ time: LocalTime) -> Range<Int> {
        let start = context.grid.slot(date, time)
        return start..<start + offering.length
    }

    /// Whether the house could hold a meeting of a series, within the programme's own hours or, for a make-up, outside them.
    private func isHeld(_ date: LocalDate, _ time: LocalTime, withOwnHours: Bool) -> Bool {
        hours.windows(around: date, withOwnHours: withOwnHours).contains {
            $0.lowerBound <= time.minutes && time.minutes + programme.minutes <= $0.upperBound
        } && closure(of: [date], time) == nil
    }

    /// What the house itself has against meetings.
    private func closure(of dates: [LocalDate], _ time: LocalTime) -> Refusal? {
        let ranges = dates.map { range($0, time) }
        if context.availabilities.museumClosures.contains(where: { closed in
            ranges.contains { $0.overlaps(closed) }
        }) {
            return .museumClosed
        }
        let isOpen =
            !programme.rooms.isNeeded
            || offering.rooms.contains { choice in
                ranges.allSatisfy { context.availabilities.rooms[choice.room.id]!.contains($0) }
            }
        return isOpen ? nil : .noRoomOpen
    }

    private func refusal(of dates: [LocalDate], _ time: LocalTime) -> Refusal? {
        let closure = closure(of: dates, time)
        if closure == .museumClosed { return closure }
        for constraint in context.constraints
        where dates.contains(where: { constraint.forbids(offering, on: $0, at: time) }) {
            return .rule(constraint.statement.title)
        }
        if let closure { return closure }
        let ranges = dates.map { range($0, time) }
        for (role, choices) in zip(programme.roles, offering.instructors) {
            let isPlayed = choices.contains { choice in
                ranges.allSatisfy { context.availabilities.instructors[choice.instructor.id]!.contains($0) }
                    && dates.allSatisfy { $0 <= choice.validUntil ?? .distantFuture }
            }
            if !isPlayed { return .noInstructor(role: role.name, skill: role.skill) }
        }
        return nil
    }
}
