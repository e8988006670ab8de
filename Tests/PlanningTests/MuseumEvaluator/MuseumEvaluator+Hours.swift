import MuseumModel

/// When a place, a person or an audience can be had.
extension MuseumEvaluator {
    /// Whether the whole of a stretch lies within windows on its days or the day before; touching windows are one.
    func lies(_ stretch: Minutes, within windows: (LocalDate) -> [DayWindow]) -> Bool {
        let day = LocalDate(dayNumber: stretch.lowerBound / 1440)
        let days = [day.adding(days: -1), day, day.adding(days: 1)].filter { term.span.contains($0) }
        let open = days.flatMap { date in
            windows(date).map { Self.minute(date, $0.start)..<Self.minute(date, $0.end) }
        }
        return stretch.allSatisfy { minute in open.contains { $0.contains(minute) } }
    }

    func isClosed(_ stretch: Minutes, _ isMeant: (Closure.Scope) -> Bool) -> Bool {
        folder.closures.contains { closure in
            isMeant(closure.scope) && stretch.overlaps(Self.minute(closure.start)..<Self.minute(closure.end))
        }
    }

    func isOpen(_ room: Room, _ stretch: Minutes) -> Bool {
        let site = folder.museum.sites.first { $0.id == room.site }!
        let rules = room.hours.isEmpty ? site.opening : room.hours
        return !isClosed(stretch) { $0 == .museum || $0 == .site(room.site) || $0 == .room(room.id) }
            && lies(stretch) { folder.days.windows(of: rules, on: $0) }
    }

    /// Within the hours of availability; a make-up working day follows the weekday that it stands in for.
    func isAvailable(_ instructor: Instructor, _ stretch: Minutes) -> Bool {
        lies(stretch) { folder.days.windows(of: instructor.availability, on: $0, followsReplacedDay: true) }
    }

    func isAway(_ instructor: Instructor, _ stretch: Minutes) -> Bool {
        instructor.away.contains { span in
            stretch.overlaps(
                Self.minute(span.first, LocalTime(minutes: 0))..<Self.minute(span.last, LocalTime(minutes: 1440)))
        }
    }

    func isBusy(_ instructor: Instructor, _ stretch: Minutes) -> Bool {
        isClosed(stretch) { $0 == .museum || $0 == .instructor(instructor.id) }
    }

    /// The audience's windows and the programme's own hours; where neither says anything, those of the sites of its rooms.
    func keepsWindows(_ stretch: Minutes, _ programme: Programme, withOwnHours: Bool) -> Bool {
        let own = withOwnHours ? programme.hours : []
        let audience = audience(programme).windows
        if own.isEmpty && audience.isEmpty {
            let sites = Set(rooms(for: programme).map(\.site))
            let rules = folder.museum.sites.filter { sites.isEmpty || sites.contains($0.id) }.flatMap(\.opening)
            return lies(stretch) { folder.days.windows(of: rules, on: $0) }
        }
        return [own, audience].allSatisfy { rules in
            rules.isEmpty || lies(stretch) { folder.days.windows(of: rules, on: $0) }
        }
    }
}
