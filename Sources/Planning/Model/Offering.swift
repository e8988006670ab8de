import MuseumModel

/// A programme with all that could be used for it, and the times at which it could be held.
struct Offering: Sendable {
    struct RoomChoice: Sendable {
        let room: Room
        let penalty: Int
    }

    struct InstructorChoice: Sendable {
        let instructor: Instructor
        let penalty: Int
        let validUntil: LocalDate?
    }

    struct Start: Sendable {
        /// First slots of the meetings, ascending.
        let meetings: [Int]
        let penalty: Int
    }

    let programme: Programme
    let audience: Audience
    let rooms: [RoomChoice]
    /// For each role of the programme.
    let instructors: [[InstructorChoice]]
    private(set) var starts: [Start] = []
    /// How many times were refused, by reason.
    private(set) var refusals: [Refusal: Int] = [:]

    /// In slots.
    var length: Int { TermGrid.slots(minutes: programme.minutes) }

    init(_ programme: Programme, _ context: OfferingContext) {
        self.programme = programme
        audience = context.audiences[programme.audience]!
        rooms = Self.rooms(for: programme, context)
        instructors = programme.roles.map { Self.instructors(for: $0, of: programme, context) }
        collectStarts(context)
    }

    /// The rooms with the features and the seats, in order of wish where the programme names them, else nearest in size first.
    private static func rooms(for programme: Programme, _ context: OfferingContext) -> [RoomChoice] {
        guard programme.rooms.isNeeded else { return [] }
        let fitting = context.folder.rooms.filter {
            programme.rooms.features.isSubset(of: $0.features) && $0.seats >= programme.group.maximum
        }
        if programme.rooms.preferred.isEmpty {
            let weight = context.weights.seatSurplus
            return fitting.map { room in
                RoomChoice(room: room, penalty: (room.seats - programme.group.maximum) / 20 * weight)
            }
        }
        return programme.rooms.preferred.enumerated().compactMap { rank, id in
            fitting.first { $0.id == id }.map {
                RoomChoice(room: $0, penalty: min(rank, 5) * context.weights.preferredRoom)
            }
        }
    }

    private static func instructors(
        for role: Programme.Role, of programme: Programme, _ context: OfferingContext
    ) -> [InstructorChoice] {
        context.folder.instructors.compactMap { instructor in
            guard instructor.languages.contains(programme.language),
                let skill = instructor.skills.filter({ $0.name == role.skill && $0.level >= role.level })
                    .max(by: { ($0.validUntil ?? .distantFuture) < ($1.validUntil ?? .distantFuture) })
            else { return nil }
            return InstructorChoice(
                instructor: instructor, penalty: (skill.level - role.level) * context.weights.skillSurplus,
                validUntil: skill.validUntil)
        }
    }
}

extension Offering {
    private mutating func collectStarts(_ context: OfferingContext) {
        let term = context.grid.span
        let season = programme.season ?? term
        guard let span = DateSpan(max(term.first, season.first), min(term.last, season.last)) else { return }
        for date in span.days {
            for window in windows(on: date, context, withOwnHours: true) {
                let step = context.folder.museum.planning.startEvery
                var minute = (window.start.minutes + step - 1) / step * step
                while minute + programme.minutes <= window.end.minutes {
                    consider(date, LocalTime(minutes: minute), span, context)
                    minute += step
                }
            }
        }
    }

    private mutating func consider(
        _ date: LocalDate, _ time: LocalTime, _ span: DateSpan, _ context: OfferingContext
    ) {
        let dates: [LocalDate]
        switch programme.frequency {
        case .sessions:
            dates = [date]
        case .series(_, let pattern):
            guard isPossible(date, time, context, withOwnHours: true) else { return }
            let meetings = pattern.dates(from: date, through: span.last) { day, ownHours in
                isPossible(day, time, context, withOwnHours: ownHours)
            }
            guard let meetings else {
                refusals[.seriesTooLong, default: 0] += 1
                return
            }
            dates = meetings
        }
        let meetings = dates.map { context.grid.slot($0, time) }
        if let refusal = refusal(of: meetings, dates, time, context) {
            refusals[refusal, default: 0] += 1
            return
        }
        let penalty = dates.reduce(0) { sum, day in
            sum + context.constraints.reduce(0) { $0 + $1.penalty(for: self, on: day, at: time) }
        }
        starts.append(Start(meetings: meetings, penalty: penalty))
    }

    private func refusal(
        of meetings: [Int], _ dates: [LocalDate], _ time: LocalTime, _ context: OfferingContext
    ) -> Refusal? {
        let ranges = meetings.map { $0..<$0 + length }
        if context.availabilities.museumClosures.contains(where: { closed in
            ranges.contains { $0.overlaps(closed) }
        }) {
            return .museumClosed
        }
        for constraint in context.constraints {
            if dates.contains(where: { constraint.forbids(self, on: $0, at: time) }) {
                return .rule(constraint.statement.title)
            }
        }
        if programme.rooms.isNeeded,
            !rooms.contains(where: { choice in
                ranges.allSatisfy { context.availabilities.rooms[choice.room.id]!.contains($0) }
            })
        {
            return .noRoomOpen
        }
        for (role, choices) in zip(programme.roles, instructors) {
            let isPlayed = choices.contains { choice in
                ranges.allSatisfy { context.availabilities.instructors[choice.instructor.id]!.contains($0) }
                    && dates.allSatisfy { $0 <= choice.validUntil ?? .distantFuture }
            }
            if !isPlayed { return .noInstructor(role: role.name, skill: role.skill) }
        }
        return nil
    }

    /// Whether a meeting could be held on a day at a time, as far as audience, hours, closures and rooms go.
    private func isPossible(
        _ date: LocalDate, _ time: LocalTime, _ context: OfferingContext, withOwnHours: Bool
    ) -> Bool {
        let end = LocalTime(minutes: time.minutes + programme.minutes)
        guard
            windows(on: date, context, withOwnHours: withOwnHours)
                .contains(where: { $0.start <= time && end <= $0.end })
        else { return false }
        let range = context.grid.slot(date, time)..<context.grid.slot(date, time) + length
        if context.availabilities.museumClosures.contains(where: { $0.overlaps(range) }) { return false }
        return !programme.rooms.isNeeded
            || rooms.contains { context.availabilities.rooms[$0.room.id]!.contains(range) }
    }

    /// The audience's windows within the programme's own hours; those of the sites where neither says anything.
    private func windows(on date: LocalDate, _ context: OfferingContext, withOwnHours: Bool) -> [DayWindow] {
        let days = context.folder.days
        let own = withOwnHours ? programme.hours : []
        if audience.windows.isEmpty && own.isEmpty {
            let sites = Set(rooms.map(\.room.site))
            let open = context.folder.museum.sites.filter { sites.isEmpty || sites.contains($0.id) }
            return days.windows(of: open.flatMap(\.opening), on: date).merged()
        }
        let audienceWindows = days.windows(of: audience.windows, on: date).merged()
        let ownWindows = days.windows(of: own, on: date).merged()
        if audience.windows.isEmpty { return ownWindows }
        if own.isEmpty { return audienceWindows }
        return audienceWindows.flatMap { one in
            ownWindows.compactMap { DayWindow(max(one.start, $0.start), min(one.end, $0.end)) }
        }
    }
}

extension [DayWindow] {
    /// Overlapping and touching windows as one.
    func merged() -> [DayWindow] {
        OpenHours(map { $0.start.minutes..<$0.end.minutes }).ranges
            .compactMap { DayWindow(LocalTime(minutes: $0.lowerBound), LocalTime(minutes: $0.upperBound)) }
    }
}

extension LocalDate {
    /// Later than any date that a museum plans for.
    static let distantFuture = LocalDate(dayNumber: 10_000_000)
}
