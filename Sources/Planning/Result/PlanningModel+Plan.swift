import MuseumModel
import Timetabling

extension PlanningModel {
    /// The sessions that an assignment makes, by start and identity.
    func sessions(_ assignment: Assignment) -> [Session] {
        units.indices.flatMap { sessions(of: $0, assignment) }
            .sorted { ($0.start, $0.id) < ($1.start, $1.id) }
    }

    /// What identifies a class outside of the optimiser: its session, or its series.
    func name(of item: Int) -> String {
        let unit = units[item]
        let programme = offerings[unit.offering].programme
        switch programme.frequency {
        case .sessions: return "\(programme.id).\(term.id).\(padded(unit.ordinal, 3))"
        case .series: return "\(programme.id).\(term.id).s\(unit.ordinal)"
        }
    }

    /// The sessions of one class: its meetings in order; none where it is left out.
    func sessions(of item: Int, _ assignment: Assignment) -> [Session] {
        guard let time = problem.time(item, assignment) else { return [] }
        let offering = offerings[units[item].offering]
        let programme = offering.programme
        let resources = problem.roleResources(item, assignment)
        let room = programme.rooms.isNeeded ? roomOf(resources[0]) : nil
        let staff = zip(programme.roles, programme.rooms.isNeeded ? resources.dropFirst() : resources[...])
            .map { Session.Assignment(role: $0.name, instructor: instructorOf($1)) }
        let isSeries = if case .series = programme.frequency { true } else { false }
        let name = name(of: item)
        return time.starts.enumerated().map { index, start in
            Session(
                id: sessionID(name, isSeries ? index + 1 : nil), programme: programme.id,
                series: isSeries ? Series.ID(name) : nil, start: grid.moment(start), minutes: programme.minutes,
                room: room, staff: staff, kits: programme.kits, capacity: programme.group.maximum,
                counting: programme.group.counting)
        }
    }

    /// The identity of a session, or of a meeting of a series.
    func sessionID(_ unit: String, _ meeting: Int?) -> Session.ID {
        Session.ID(meeting.map { "\(unit).\(padded($0, 2))" } ?? unit)
    }

    private func roomOf(_ resource: Int) -> Room.ID? {
        if case .room(let id) = resourceNames[resource] { id } else { nil }
    }

    private func instructorOf(_ resource: Int) -> Instructor.ID {
        guard case .instructor(let id) = resourceNames[resource] else {
            preconditionFailure("resource \(resource) plays a role but is no instructor")
        }
        return id
    }

    private func padded(_ number: Int, _ width: Int) -> String {
        String(repeating: "0", count: max(0, width - String(number).count)) + String(number)
    }

    /// The cost of a plan, rule by rule, with the names that people know them by; what costs nothing is there with 0.
    func costLines(_ evaluation: Evaluation) -> [Plan.CostLine] {
        var known = Dictionary(uniqueKeysWithValues: wishes.map { ($0.name, $0.title) })
        known["time"] = Message(zhHant: "時段願望", english: "Wishes about times")
        known["resource"] = Message(zhHant: "場地與講師的選擇", english: "Choice of rooms and instructors")
        let unused = ["compactness", "minimum days"]
        var lines = evaluation.costs.filter { !unused.contains($0.rule) }
        let inChoices = [PreferredRoomWish.name, SeatSurplusWish.name, SkillSurplusWish.name]
        let atTimes = constraints.filter { type(of: $0).costLine != .own }.map(\.statement.title)
        let isWanted = { (wish: any Wish.Type) in wish != EnergyWish.self || !folder.museum.energy.isEmpty }
        let all =
            wishes.filter(isWanted).map { $0.name }
            + constraints.filter { $0.statement.weight != nil }.map(\.statement.title)
        for name in all where !inChoices.contains(name) && !atTimes.contains(name) {
            if !lines.contains(where: { $0.rule == name }) { lines.append((name, 0)) }
        }
        return lines.map { rule, cost in
            Plan.CostLine(constraint: rule, name: known[rule] ?? Message(verbatim: rule), cost: cost)
        }
    }
}
