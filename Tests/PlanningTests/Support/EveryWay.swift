import Foundation
import MuseumModel

@testable import Planning

/// Tries every way to place some sessions of a crowded museum, from the museum's rules alone: it knows nothing of the optimiser, of
/// propagation or of matching, and shares no code with them.
struct EveryWay {
    enum Answer {
        case found([Session])
        case none
        case gaveUp
    }

    /// One place for a session of a programme.
    private struct Place {
        let programme: Int
        let start: Int
        let minutes: Int
        let room: Int
        let person: Int?
        let taken: Range<Int>
        let away: Range<Int>?

        var end: Int { start + minutes }
        var day: Int { start / 1440 }
    }

    private let folder: MuseumFolder
    private let term: Term
    private let held: Set<PlannerItem>
    private var wanted: [Int]
    private var rules: [(kind: String, number: Int)] = []
    private var chosen: [Place] = []
    private var steps = 0
    private let most: Int

    /// - Parameter held: The sessions that are asked for, and what of the planner's items holds; all others are as if never said.
    init(_ folder: MuseumFolder, term: Term, held: Set<PlannerItem>, most: Int = 200_000) {
        self.folder = folder
        self.term = term
        self.held = held
        self.most = most
        wanted = folder.programmes.map { programme in
            held.count { $0.need?.hasPrefix("\(programme.id).") ?? false }
        }
        for (index, statement) in folder.constraints.enumerated() where held.contains(.rule(index)) {
            let field = ["at-most": "count", "apart": "minimum_days"][statement.kind]
            let number = field.flatMap { Int(statement.fields[$0]?.values.first ?? "") } ?? 0
            precondition(["at-most", "apart", "not-at"].contains(statement.kind))
            rules.append((statement.kind, number))
        }
    }

    mutating func answer() -> Answer {
        let places = folder.programmes.indices.map { wanted[$0] > 0 ? self.places($0) : [] }
        switch search(places) {
        case true?: return .found(sessions)
        case false?: return .none
        case nil: return .gaveUp
        }
    }

    // MARK: - One session

    private func places(_ index: Int) -> [Place] {
        let programme = folder.programmes[index]
        var found: [Place] = []
        for date in term.span.days where programme.season?.contains(date) ?? true {
            for start in stride(from: date.dayNumber * 1440, to: (date.dayNumber + 1) * 1440, by: 60) {
                let stretch = start..<start + programme.minutes
                guard isLawful(programme, stretch) else { continue }
                for (room, place) in folder.rooms.enumerated() where isOpen(place, stretch) {
                    let taken =
                        start - max(place.setUp, programme.setUp)..<stretch.upperBound
                        + max(place.clearing, programme.clearing)
                    let away = programme.kits.first.map { need in
                        start - programme.setUp..<stretch.upperBound
                            + folder.kits.first { $0.id == need.kit }!.turnRound
                    }
                    for person in people(programme, stretch, date) {
                        found.append(
                            Place(
                                programme: index, start: start, minutes: programme.minutes, room: room, person: person,
                                taken: taken, away: away))
                    }
                }
            }
        }
        return found
    }

    /// Nil alone where nobody is needed.
    private func people(_ programme: Programme, _ stretch: Range<Int>, _ date: LocalDate) -> [Int?] {
        guard let role = programme.roles.first else { return [nil] }
        return folder.instructors.indices.filter { index in
            let person = folder.instructors[index]
            let isAble = person.skills.contains { skill in
                skill.name == role.skill
                    && (!held.contains(.certificates(person.id)) || skill.validUntil.map { date <= $0 } ?? true)
            }
            let isThere =
                !held.contains(.availability(person.id)) || stretch.lies(in: windows(person.availability))
            let isAway = person.away.contains { span in
                held.contains(.absence(person.id, span)) && span.contains(date)
            }
            return isAble && isThere && !isAway && !isClosed(stretch) { $0 == .instructor(person.id) }
        }
    }

    private func isLawful(_ programme: Programme, _ stretch: Range<Int>) -> Bool {
        let site = folder.museum.sites[0]
        let house = held.contains(.opening(site.id)) ? [windows(site.opening)] : []
        let own = programme.hours.isEmpty ? house : [windows(programme.hours)]
        let isMorning = stretch.overlaps(day(stretch) + 540..<day(stretch) + 720)
        return own.allSatisfy { stretch.lies(in: $0) } && !isClosed(stretch) { $0 == .museum }
            && !(isMorning && rules.contains { $0.kind == "not-at" })
    }

    private func day(_ stretch: Range<Int>) -> Int { stretch.lowerBound / 1440 * 1440 }

    private func isOpen(_ room: Room, _ stretch: Range<Int>) -> Bool {
        let site = folder.museum.sites[0]
        let house = held.contains(.opening(site.id)) ? windows(site.opening) : nil
        let hours = room.hours.isEmpty ? house : held.contains(.roomHours(room.id)) ? windows(room.hours) : nil
        return hours.map { stretch.lies(in: $0) } ?? true && !isClosed(stretch) { $0 == .room(room.id) }
    }

    private func isClosed(_ stretch: Range<Int>, _ isMeant: (Closure.Scope) -> Bool) -> Bool {
        folder.closures.contains { closure in
            held.contains(.closure(closure)) && isMeant(closure.scope)
                && stretch.overlaps(MuseumEvaluator.minute(closure.start)..<MuseumEvaluator.minute(closure.end))
        }
    }

    /// As stretches of minutes, those that touch made one.
    private func windows(_ rules: [HoursRule]) -> [Range<Int>] {
        var all: [Range<Int>] = []
        for date in term.span.days {
            for window in folder.days.windows(of: rules, on: date) {
                let (start, end) = (
                    MuseumEvaluator.minute(date, window.start), MuseumEvaluator.minute(date, window.end)
                )
                if let last = all.last, last.upperBound >= start {
                    all[all.count - 1] = last.lowerBound..<max(last.upperBound, end)
                } else {
                    all.append(start..<end)
                }
            }
        }
        return all
    }

    // MARK: - Several sessions

    /// Nil where it is too much to try.
    private mutating func search(_ places: [[Place]]) -> Bool? {
        steps += 1
        if steps > most { return nil }
        var tightest: (index: Int, spare: Int)?
        for index in wanted.indices where wanted[index] > 0 {
            // At one hour no more than there are rooms, or people, for.
            let hours = Dictionary(grouping: places[index], by: \.start)
            let needsNobody = folder.programmes[index].roles.isEmpty
            let most = hours.values.reduce(0) { sum, places in
                let rooms = Set(places.map(\.room)).count
                return sum + (needsNobody ? rooms : min(rooms, Set(places.map(\.person)).count))
            }
            let spare = most - wanted[index]
            if spare < 0 { return false }
            if tightest.map({ spare < $0.spare }) ?? true { tightest = (index, spare) }
        }
        guard let index = tightest?.index else { return true }
        wanted[index] -= 1
        defer { wanted[index] += 1 }
        for (position, place) in places[index].enumerated() where fits(place) {
            chosen.append(place)
            var left = places
            // Sessions of a programme are alike: those that come later stand later in the list.
            left[index] = Array(places[index][(position + 1)...])
            for other in left.indices { left[other] = left[other].filter { fits($0, beside: place) } }
            let answer = search(left)
            if answer != false { return answer }
            chosen.removeLast()
        }
        return false
    }

    private func fits(_ one: Place, beside other: Place) -> Bool {
        let isSame = one.programme == other.programme
        let overlaps = (one.start..<one.end).overlaps(other.start..<other.end)
        if one.room == other.room, one.taken.overlaps(other.taken) { return false }
        if let person = one.person, person == other.person {
            if overlaps { return false }
            let id = folder.instructors[person].id
            if held.contains(.limits(id)), folder.instructors[person].limits.sessionsPerDay == 1, one.day == other.day {
                return false
            }
        }
        if let first = one.away, let second = other.away, held.contains(.units(folder.kits[0].id)),
            first.overlaps(second)
        {
            return false
        }
        if isSame, overlaps, folder.programmes[one.programme].parallel == 1 { return false }
        return !rules.contains { $0.kind == "apart" && isSame && abs(one.day - other.day) < $0.number }
    }

    /// What more than two break together.
    private func fits(_ place: Place) -> Bool {
        let all = chosen + [place]
        for rule in rules where rule.kind == "at-most" {
            if all.count(where: { $0.day == place.day }) > rule.number { return false }
        }
        if let person = place.person {
            let limits = folder.instructors[person].limits
            let minutes = all.reduce(0) { $0 + ($1.person == person ? $1.minutes : 0) }
            if held.contains(.limits(folder.instructors[person].id)),
                limits.minutesPerWeek.map({ minutes > $0 }) ?? false
            {
                return false
            }
        }
        let own = all.filter { $0.programme == place.programme }
        let parallel = folder.programmes[place.programme].parallel
        return own.allSatisfy { moment in
            own.count { ($0.start..<$0.end).contains(moment.start) } <= parallel
        }
    }

    private var sessions: [Session] {
        var numbers: [Int: Int] = [:]
        return chosen.sorted { $0.start < $1.start }.map { place in
            let programme = folder.programmes[place.programme]
            numbers[place.programme, default: 0] += 1
            return Session(
                id: Session.ID("\(programme.id).\(term.id).00\(numbers[place.programme]!)"), programme: programme.id,
                start: LocalDateTime(LocalDate(dayNumber: place.day), LocalTime(minutes: place.start % 1440)),
                minutes: place.minutes, room: folder.rooms[place.room].id,
                staff: place.person.map {
                    [Session.Assignment(role: programme.roles[0].name, instructor: folder.instructors[$0].id)]
                } ?? [], kits: programme.kits, capacity: programme.group.maximum, counting: programme.group.counting)
        }.sorted { ($0.start, $0.id) < ($1.start, $1.id) }
    }
}

extension Range<Int> {
    fileprivate func lies(in stretches: [Range<Int>]) -> Bool {
        stretches.contains { $0.lowerBound <= lowerBound && upperBound <= $0.upperBound }
    }
}
