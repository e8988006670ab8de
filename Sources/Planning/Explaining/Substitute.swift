package import MuseumModel
import Timetabling

/// Somebody who could take over from an instructor, or why not.
package struct Substitute: Hashable, Codable, Sendable {
    package let instructor: Instructor.ID
    package let name: LocalizedText
    package let isLegal: Bool
    /// Why not.
    package let obstacles: [Message]
    /// What they do that day besides, and when.
    package let day: Message
    /// Sessions that they have on the day already.
    package let sessionsOnDay: Int
    /// Level of the skill above what the role needs.
    package let skillSurplus: Int
    /// Minutes that they teach in the whole plan.
    package let minutes: Int
    /// By how much the plan's cost would change; nil where it is not legal.
    package let change: Int?
}

/// A session of an instructor, with those who could step in, best first.
package struct Substitution: Hashable, Codable, Sendable {
    package let session: Session
    package let title: LocalizedText
    package let role: String
    /// Whether whoever steps in takes all meetings of a series.
    package let isSeries: Bool
    package let substitutes: [Substitute]
}

extension Planner {
    /// Who could step in for an instructor on a day: legal first, then those who are in the house, then by skill, load and cost.
    package func substitutes(for id: Instructor.ID, on date: LocalDate, in plan: Plan) -> [Substitution] {
        let reading = PlanReading(plan, model)
        return plan.sessions.filter { session in
            session.start.date == date && session.staff.contains { $0.instructor == id }
        }.flatMap { session -> [Substitution] in
            guard let item = reading.model.item(named: session.unit),
                reading.assignment.placements[item] != nil
            else { return [] }
            return session.staff.enumerated().filter { $0.element.instructor == id }.map { index, staff in
                reading.model.substitution(
                    session, item, role: index, named: staff.role, plan, reading.assignment, leaving: id)
            }
        }
    }
}

extension PlanningModel {
    fileprivate func substitution(
        _ session: Session, _ item: Int, role: Int, named name: String, _ plan: Plan, _ assignment: Assignment,
        leaving: Instructor.ID
    ) -> Substitution {
        let offering = offerings[units[item].offering]
        let position = offering.programme.rooms.isNeeded ? role + 1 : role
        let changes = problem.changes(ofRole: position, of: item, in: assignment)
        let candidates = problem.pools[problem.classes[item].roles[position].pool].candidates
        let substitutes = zip(candidates, changes).compactMap { candidate, change -> Substitute? in
            guard case .instructor(let id) = resourceNames[candidate.resource], id != leaving,
                let instructor = folder.instructors.first(where: { $0.id == id })
            else { return nil }
            let need = offering.programme.roles[role]
            let level = instructor.skills.filter { $0.name == need.skill }.map(\.level).max() ?? 0
            let others = plan.sessions.filter { other in
                other.start.date == session.start.date && other.staff.contains { $0.instructor == id }
            }
            return Substitute(
                instructor: id, name: instructor.name, isLegal: change != nil,
                obstacles: change == nil ? obstacles(id, candidate, session, need, others) : [],
                day: words(others), sessionsOnDay: others.count, skillSurplus: level - need.level,
                minutes: plan.sessions.filter { $0.staff.contains { $0.instructor == id } }.reduce(0) {
                    $0 + $1.minutes
                },
                change: change)
        }
        return Substitution(
            session: session, title: offering.programme.title, role: name, isSeries: session.series != nil,
            substitutes: substitutes.sorted { $0.rank < $1.rank })
    }

    private func words(_ sessions: [Session]) -> Message {
        if sessions.isEmpty { return Message(zhHant: "當天沒有別的場次", english: "nothing else that day") }
        let times = sessions.map { "\($0.start.time)–\($0.end.time)" }.joined(separator: ", ")
        return Message(zhHant: "當天 \(times) 也有場次", english: "also teaches \(times)")
    }

    private func obstacles(
        _ id: Instructor.ID, _ candidate: Timetabling.Pool.Candidate, _ session: Session, _ need: Programme.Role,
        _ others: [Session]
    ) -> [Message] {
        let start = grid.slot(session.start)
        let range = start..<start + TermGrid.slots(minutes: session.minutes)
        var found: [Message] = []
        if !availabilities.instructors[id]!.contains(range) {
            found.append(Message(zhHant: "那時不在", english: "is not there then"))
        }
        if range.upperBound > candidate.until {
            found.append(Message(zhHant: "「\(need.skill)」已到期", english: "“\(need.skill)” has run out by then"))
        }
        for other in others where other.start < session.end && session.start < other.end {
            found.append(Message(zhHant: "正在帶 \(other.id)", english: "is teaching \(other.id)"))
        }
        if found.isEmpty {
            found.append(
                Message(
                    zhHant: "會超過負荷上限、休息時間，或來不及走到",
                    english: "would be over the limits, without rest, or still on the way"))
        }
        return found
    }
}

extension Substitute {
    /// Legal before not, in the house before not; then the less skill wasted, the less load, the less cost.
    fileprivate var rank: (Int, Int, Int, Int, Int, String) {
        (isLegal ? 0 : 1, sessionsOnDay > 0 ? 0 : 1, skillSurplus, minutes, change ?? 0, instructor.value)
    }
}
