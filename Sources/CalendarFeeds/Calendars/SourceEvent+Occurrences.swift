import MuseumModel

extension SourceEvent {
    struct Occurrence: Hashable {
        /// Of the start, on the event's own clock.
        let wall: Int
        let length: Length
    }

    /// The starts that may reach into the window, in order, before anything is excluded: DTSTART, its rules and dates added.
    func occurrences(in window: OccurrenceWindow, zones: ZoneBook, budget: inout Int) -> [Occurrence] {
        let range = window.walls(reachedBy: length)
        var found = [start.wall: length]
        for rule in rules {
            let until = rule.until.map { lastWall(until: $0, zones: zones) } ?? .max
            for wall in rule.walls(from: start.wall, isAllDay: start.isDate, in: range, until: until, budget: &budget) {
                found[wall] = length
            }
        }
        for addition in additions {
            guard let wall = wall(of: addition.start, zones: zones) else { continue }
            found[wall] = start.isDate ? length : addition.length ?? length
        }
        return found.map { Occurrence(wall: $0.key, length: $0.value) }.sorted { $0.wall < $1.wall }
    }

    /// A time of any form on the event's own clock; nil when its zone is unknown.
    func wall(of value: TimeValue, zones: ZoneBook) -> Int? {
        if start.isDate { return value.day * 86_400 }
        if value.isDate { return value.wall + start.secondOfDay }
        if value.form == start.form { return value.wall }
        return zones.zone(of: value).map { zone.wall(at: $0.instant(ofWall: value.wall)) }
    }

    /// UNTIL as a date includes that whole day; of an all-day series only the date of a time is looked at, since those who
    /// write a time there mostly mean the last second of the day.
    private func lastWall(until value: TimeValue, zones: ZoneBook) -> Int {
        if start.isDate { return value.day * 86_400 }
        if value.isDate { return value.wall + 86_399 }
        return value.form == .utc ? zone.wall(at: value.wall) : value.wall
    }
}
