import MuseumModel
import Timetabling

/// A stored plan as an assignment of the museum as it is now.
///
/// Where a session is at a time, in a room or with a person that the museum no longer allows, the place is added to the problem as one
/// that is not valid, so that the evaluator counts it as a violation instead of losing the session.
struct PlanReading {
    let model: PlanningModel
    let assignment: Assignment
    /// What the plan has that the museum no longer has at all.
    let unknown: [String]

    init(_ plan: Plan, _ museum: PlanningModel) {
        var model = museum
        var placements: [Assignment.Placement?] = Array(repeating: nil, count: model.units.count)
        var unknown: [String] = []
        let indexOfUnit = Dictionary(uniqueKeysWithValues: model.units.indices.map { (model.name(of: $0), $0) })
        for (name, meetings) in plan.units.sorted(by: { $0.key < $1.key }) {
            guard let item = indexOfUnit[name] else {
                unknown.append(name)
                continue
            }
            let starts = meetings.map { model.grid.slot($0.start) }
            let isInside = starts.allSatisfy { $0 >= 0 && $0 < model.problem.horizon.slots }
            guard isInside, let roles = model.roles(of: item, as: meetings[0]) else {
                unknown.append(name)
                continue
            }
            let length = TermGrid.slots(minutes: meetings[0].minutes)
            placements[item] = .init(
                time: model.candidate(of: item, at: Time(starts: starts, length: length)), roles: roles)
        }
        self.model = model
        assignment = Assignment(placements: placements)
        self.unknown = unknown
    }
}

extension PlanningModel {
    /// The candidate of a class with a time; where it has none the time is added for this class alone, as one at which it may not be.
    fileprivate mutating func candidate(of item: Int, at time: Time) -> Int {
        let candidates = problem.domains[problem.classes[item].domain].candidates
        if let known = candidates.firstIndex(where: { problem.times[$0.time] == time }) { return known }
        problem.times.append(time)
        problem.domains.append(Domain(candidates + [.init(time: problem.times.count - 1)]))
        let refusal = addResource(.formerPlace, capacity: 1)
        problem.resources[refusal].blocked = time.starts.map { $0..<$0 + time.length }
        let old = problem.classes[item]
        problem.classes[item] = Class(
            domain: problem.domains.count - 1, roles: old.roles, uses: old.uses + [.init(resource: refusal)],
            leaveOutCost: old.leaveOutCost, load: old.load, location: old.location)
        return candidates.count
    }

    /// The candidates of the roles that a session has; nil where a room or a person is not known at all.
    fileprivate mutating func roles(of item: Int, as session: Session) -> [Int]? {
        let programme = offerings[units[item].offering].programme
        var wanted: [Int?] = session.staff.map { resourceOfInstructor[$0.instructor] }
        if programme.rooms.isNeeded { wanted.insert(session.room.flatMap { resourceOfRoom[$0] }, at: 0) }
        guard wanted.count == problem.classes[item].roles.count else { return nil }
        var choices: [Int] = []
        for (role, resource) in zip(problem.classes[item].roles, wanted) {
            guard let resource else { return nil }
            let candidates = problem.pools[role.pool].candidates
            if let known = candidates.firstIndex(where: { $0.resource == resource }) {
                choices.append(known)
            } else {
                // Not qualified: valid for no slot at all.
                problem.pools[role.pool] = Pool(candidates + [.init(resource: resource, until: 0)])
                choices.append(candidates.count)
            }
        }
        return choices
    }
}
