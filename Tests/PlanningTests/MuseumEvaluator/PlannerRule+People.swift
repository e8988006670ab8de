import MuseumModel

/// The planner's rules about each instructor, room and kit by itself, counted out on a plan.
extension PlannerRule {
    /// Each thing that a rule is about, with the sessions that have it among those selected, and when they take it.
    struct Holding {
        let session: Session
        let taken: MuseumEvaluator.Minutes
    }

    var people: [Instructor] {
        evaluator.folder.instructors.filter { person in
            fits("people") { $0.contains(person.id.value) } && fits("staff") { $0.contains(person.kind.rawValue) }
                && fits("skills") { skills in person.skills.contains { skills.contains($0.name) } }
        }
    }

    var rooms: [Room] {
        evaluator.folder.rooms.filter { room in
            fits("in_rooms") { $0.contains(room.id.value) } && fits("in_sites") { $0.contains(room.site.value) }
                && fits("in_zones") { zones in room.zone.map { zones.contains($0) } ?? false }
        }
    }

    func holdings(_ person: Instructor) -> [Holding] {
        selected.filter { $0.staff.contains { $0.instructor == person.id } }.map { session in
            let programme = evaluator.programme(session)
            let way = session.room == nil
            let before = way ? evaluator.roundedUp(programme.setUp) : 0
            let after = way ? evaluator.roundedUp(programme.clearing) : 0
            return Holding(session: session, taken: widened(session, before, after))
        }
    }

    func holdings(_ rooms: [Room]) -> [Holding] {
        selected.filter { session in rooms.contains { $0.id == session.room } }.map {
            Holding(session: $0, taken: evaluator.padded($0))
        }
    }

    func holdings(_ kit: Kit.ID) -> [Holding] {
        selected.filter { $0.kits.contains { $0.kit == kit } }.map {
            Holding(session: $0, taken: evaluator.minutes($0))
        }
    }

    private func widened(_ session: Session, _ before: Int, _ after: Int) -> MuseumEvaluator.Minutes {
        let minutes = evaluator.minutes(session)
        return minutes.lowerBound - before..<minutes.upperBound + after
    }

    /// The breaches of a rule about what each person, room or kit has; nil where it is none.
    var breachesOfHoldings: Int? {
        switch kind {
        case "load": sum(people.map(holdings)) { outOfLimits($0) }
        case "room-load": sum(rooms.map { holdings([$0]) }) { outOfLimits($0) }
        case "kit-load": sum(values("of_kits").map { holdings(Kit.ID($0)) }) { outOfLimits($0) }
        case "working-days": sum(people.map(holdings)) { unitsOutOfLimits($0.map(\.session)) }
        case "days": unitsOutOfLimits(selected)
        case "days-in-a-row": sum(people.map(holdings)) { daysInARow($0) }
        case "not-used": sum(used) { $0.count { touches($0.session) } }
        case "rest": sum(people.map(holdings)) { nights($0) }
        case "day-span": sumOfDays(people.map(holdings)) { halfHours(span($0) - number("minutes")) }
        case "idle-time":
            sumOfDays(people.map(holdings)) { halfHours(span($0) - union($0).count * 5 - number("minutes")) }
        case "pause": sumOfDays(people.map(holdings)) { halfHours(overlongStretches($0)) }
        case "lunch": sumOfDays(people.map(holdings)) { halfHours(number("minutes") - longestFree($0)) }
        case "overtime": sumOfDays(people.map(holdings)) { halfHours(outsideHours($0)) }
        case "change-over": sumOfDays(rooms.map { holdings([$0]) }) { halfHours(wetThenDry($0)) }
        case "resets": sumOfDays(rooms.map { holdings([$0]) }) { max(0, changes($0) - number("at_most")) }
        case "crowd": sumOfDays([holdings(rooms)]) { (max(0, mostPeople($0) - number("people_at_once")) + 9) / 10 }
        case "quiet": noisyPairs
        default: nil
        }
    }

    private func sum(_ all: [[Holding]], _ count: ([Holding]) -> Int) -> Int { all.reduce(0) { $0 + count($1) } }

    private func sumOfDays(_ all: [[Holding]], _ count: ([Holding]) -> Int) -> Int {
        sum(all) { holdings in
            let days = Dictionary(grouping: holdings) { $0.session.start.date }
            return days.values.reduce(0) { sum, day in
                sum
                    + count(
                        day.sorted {
                            ($0.taken.lowerBound, $0.taken.upperBound) < ($1.taken.lowerBound, $1.taken.upperBound)
                        })
            }
        }
    }

    private func halfHours(_ minutes: Int) -> Int { (max(0, minutes) + 29) / 30 }

    // Each of these is about one day.

    private func span(_ day: [Holding]) -> Int {
        day.map(\.taken.upperBound).max()! - day.map(\.taken.lowerBound).min()!
    }

    /// The steps of five minutes that are taken, as the minute at which each begins.
    private func union(_ day: [Holding]) -> Set<Int> {
        Set(day.flatMap { stride(from: $0.taken.lowerBound, to: $0.taken.upperBound, by: 5) })
    }

    private func overlongStretches(_ day: [Holding]) -> Int {
        var stretches: [MuseumEvaluator.Minutes] = []
        for minute in union(day).sorted() {
            if let last = stretches.last, minute - last.upperBound < max(1, number("minutes")) {
                stretches[stretches.count - 1] = last.lowerBound..<minute + 5
            } else {
                stretches.append(minute..<minute + 5)
            }
        }
        return stretches.reduce(0) { $0 + max(0, $1.count - number("after")) }
    }

    private func hours(_ day: [Holding]) -> MuseumEvaluator.Minutes {
        let window = DayWindow(parsing: value("hours")!)!
        let date = day[0].session.start.date
        return MuseumEvaluator.minute(date, window.start)..<MuseumEvaluator.minute(date, window.end)
    }

    private func longestFree(_ day: [Holding]) -> Int {
        let taken = union(day)
        let free = stride(from: hours(day).lowerBound, to: hours(day).upperBound, by: 5).map { !taken.contains($0) }
        return (free.split(separator: false).map(\.count).max() ?? 0) * 5
    }

    private func outsideHours(_ day: [Holding]) -> Int {
        let hours = hours(day)
        return day.reduce(0) { $0 + $1.taken.count - $1.taken.clamped(to: hours).count }
    }

    private func tagged(_ session: Session, _ field: String) -> Bool {
        !evaluator.programme(session).tags.isDisjoint(with: values(field))
    }

    private func wetThenDry(_ day: [Holding]) -> Int {
        var missing = 0
        for (position, wet) in day.enumerated() where tagged(wet.session, "after_tags") {
            for dry in day[(position + 1)...] where tagged(dry.session, "before_tags") {
                missing += max(0, number("minutes") - max(0, dry.taken.lowerBound - wet.taken.upperBound))
            }
        }
        return missing
    }

    private func changes(_ day: [Holding]) -> Int {
        let names = day.map { holding in
            let programme = evaluator.programme(holding.session)
            return value("by") == "kind" ? programme.kind.rawValue : programme.id.value
        }
        return zip(names, names.dropFirst()).count { $0 != $1 }
    }

    private func mostPeople(_ day: [Holding]) -> Int {
        union(day).map { minute in
            day.filter { $0.taken.contains(minute) }.reduce(0) { $0 + evaluator.programme($1.session).group.maximum }
        }.max() ?? 0
    }

    private var noisyPairs: Int {
        let there = evaluator.plan.sessions.filter { session in rooms.contains { $0.id == session.room } }
        var pairs = 0
        for (index, one) in there.enumerated() {
            for other in there[(index + 1)...] where one.start.date == other.start.date {
                guard evaluator.padded(one).overlaps(evaluator.padded(other)) else { continue }
                let meets = { (a: Session, b: Session) in tagged(a, "noisy_tags") && concerns(evaluator.programme(b)) }
                pairs += meets(one, other) || meets(other, one) ? 1 : 0
            }
        }
        return pairs
    }

    // These are about more than a day.

    private var used: [[Holding]] {
        let hasPeople = ["people", "staff", "skills"].contains { statement.fields[$0] != nil }
        let hasRooms = ["in_rooms", "in_zones", "in_sites"].contains { statement.fields[$0] != nil }
        return (hasPeople ? people.map(holdings) : []) + (hasRooms ? rooms.map { holdings([$0]) } : [])
            + values("of_kits").map { holdings(Kit.ID($0)) }
    }

    /// Whether a session meets the days, hours and dates of a rule, on whichever day it began.
    func touches(_ session: Session) -> Bool {
        let window = value("hours").flatMap { DayWindow(parsing: $0) }
        return [0, 1].contains { offset in
            [session.start.date.adding(days: -offset), session.start.date.adding(days: 1 - offset)].contains { date in
                guard isOn(date), evaluator.term.span.contains(date) || date < evaluator.term.span.first else {
                    return false
                }
                let start = MuseumEvaluator.minute(date, window?.start ?? LocalTime(minutes: 0)) / 5 * 5
                let end = evaluator.roundedUp(MuseumEvaluator.minute(date, window?.end ?? LocalTime(minutes: 1440)))
                return evaluator.minutes(session).overlaps(start..<end)
            }
        }
    }

    private func outOfLimits(_ holdings: [Holding]) -> Int {
        let counted = holdings.filter {
            ["days", "hours", "dates"].allSatisfy { statement.fields[$0] == nil } || touches($0.session)
        }
        var sums: [Int: Int] = [:]
        for date in evaluator.term.span.days { sums[bucket(date)] = 0 }
        for holding in counted {
            sums[bucket(holding.session.start.date)]! += value("counting") == "minutes" ? holding.session.minutes : 1
        }
        return sums.values.reduce(0) { total, sum in
            let off = excess(sum)
            return total + (value("counting") == "minutes" ? (off + 29) / 30 : off)
        }
    }

    private func excess(_ sum: Int) -> Int {
        max(0, sum - (value("at_most").flatMap { Int($0) } ?? .max)) + max(0, number("at_least") - sum)
    }

    private func unitsOutOfLimits(_ sessions: [Session]) -> Int {
        func unit(_ date: LocalDate) -> Int? {
            switch value("count_of") {
            case "weeks": evaluator.week(date).dayNumber
            case "weekends": date.weekday.isWeekend ? date.startOfWeek(.saturday).dayNumber : nil
            default: date.dayNumber
            }
        }
        // A weekend over the end of a month counts to the month in which it begins, or the term does.
        func period(_ unit: Int) -> Int { bucket(max(LocalDate(dayNumber: unit), evaluator.term.span.first)) }
        var counts: [Int: Int] = [:]
        for date in evaluator.term.span.days { counts[bucket(date)] = 0 }
        for unit in Set(sessions.compactMap { unit($0.start.date) }) { counts[period(unit), default: 0] += 1 }
        return counts.values.reduce(0) { $0 + excess($1) }
    }

    private func daysInARow(_ holdings: [Holding]) -> Int {
        let days = Set(holdings.map { $0.session.start.date.dayNumber })
        return days.filter { !days.contains($0 - 1) }.reduce(0) { sum, first in
            let length = (1...).first { !days.contains(first + $0) }!
            return sum + max(0, length - number("at_most"))
        }
    }

    private func nights(_ holdings: [Holding]) -> Int {
        holdings.reduce(0) { sum, one in
            sum
                + holdings.count { other in
                    other.session.start.date == one.session.start.date.adding(days: 1)
                        && evaluator.minutes(other.session).lowerBound - evaluator.minutes(one.session).upperBound
                            < number("rest_hours") * 60
                }
        }
    }
}
