import MuseumModel
import Timetabling

extension PlanningModel {
    /// Rooms, instructors and kits, in the order in which they were registered; then one resource for each programme.
    mutating func addResources() {
        let sites = folder.museum.sites.map(\.id)
        let slots = problem.horizon.slots
        for room in folder.rooms {
            problem.resources.append(
                Resource(
                    capacity: room.sharing, blocked: availabilities.rooms[room.id]!.gaps(before: slots),
                    location: sites.firstIndex(of: room.site)))
        }
        for instructor in folder.instructors {
            let limits = instructor.limits
            problem.resources.append(
                Resource(
                    blocked: availabilities.instructors[instructor.id]!.gaps(before: slots), travels: true,
                    limits: LoadLimit(
                        perDay: limits.minutesPerDay, meetingsPerDay: limits.sessionsPerDay,
                        perWeek: limits.minutesPerWeek, rest: limits.restMinutes.map(TermGrid.slots(minutes:)))))
        }
        for kit in folder.kits {
            problem.resources.append(Resource(capacity: kit.units))
        }
        problem.distances = sites.map { from in
            sites.map { TermGrid.slots(minutes: folder.museum.walkingMinutes(from, $0)) }
        }
    }

    mutating func addClasses(_ weights: Weights) {
        var indexOfTime: [Time: Int] = [:]
        for (index, offering) in offerings.enumerated() {
            let programme = offering.programme
            problem.domains.append(
                Domain(
                    offering.starts.map { start in
                        let time = Time(starts: start.meetings, length: offering.length)
                        let known = indexOfTime[time]
                        if known == nil {
                            indexOfTime[time] = problem.times.count
                            problem.times.append(time)
                        }
                        return .init(time: known ?? problem.times.count - 1, penalty: start.penalty)
                    }))
            let roles = addPools(offering).map { Class.Role(pool: $0) }
            let apart = addResource(.programme(programme.id), capacity: programme.parallel)
            let uses = [Class.Use(resource: apart)] + programme.kits.map { kitUse($0, programme) }
            for _ in 0..<programme.unitCount {
                problem.classes.append(
                    Class(
                        domain: index, roles: roles, uses: uses,
                        leaveOutCost: weights.unplaced * programme.priority * programme.meetingsPerUnit,
                        load: programme.minutes))
            }
        }
    }

    /// One pool for the room, where one is needed, and one for each role.
    private mutating func addPools(_ offering: Offering) -> [Int] {
        let programme = offering.programme
        let first = problem.pools.count
        if programme.rooms.isNeeded {
            problem.pools.append(
                Pool(
                    offering.rooms.map { choice in
                        .init(
                            resource: resourceOfRoom[choice.room.id]!, penalty: choice.penalty,
                            before: TermGrid.slots(minutes: max(choice.room.setUp, programme.setUp)),
                            after: TermGrid.slots(minutes: max(choice.room.clearing, programme.clearing)))
                    }))
        }
        // Without a room, set-up and clearing are the way there and back, and belong to those who go.
        let away =
            programme.rooms.isNeeded ? (before: 0, after: 0) : (before: programme.setUp, after: programme.clearing)
        for choices in offering.instructors {
            problem.pools.append(
                Pool(
                    choices.map { choice in
                        .init(
                            resource: resourceOfInstructor[choice.instructor.id]!, penalty: choice.penalty,
                            until: choice.validUntil.map { grid.slot($0.adding(days: 1), LocalTime(minutes: 0)) }
                                ?? .max,
                            before: TermGrid.slots(minutes: away.before), after: TermGrid.slots(minutes: away.after))
                    }))
        }
        return Array(first..<problem.pools.count)
    }

    private func kitUse(_ need: Programme.KitNeed, _ programme: Programme) -> Class.Use {
        let turnRound = folder.kits.first { $0.id == need.kit }?.turnRound ?? 0
        let way = programme.rooms.isNeeded ? 0 : programme.clearing
        return Class.Use(
            resource: resourceOfKit[need.kit]!, units: need.units, before: TermGrid.slots(minutes: programme.setUp),
            after: TermGrid.slots(minutes: turnRound + way))
    }
}
