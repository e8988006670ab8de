package import Foundation
package import MuseumModel

extension Planner {
    /// Changes one session of a draft by hand, whatever that breaks; all others stay. The plan has no name yet.
    /// - Returns: Nil where the museum has no such session.
    /// - Throws: `Faults` in what the edit names.
    package func edit(_ edit: SessionEdit, in draft: Draft, createdAt: Date) throws(Faults) -> Plan? {
        guard let item = model.item(named: edit.session) else { return nil }
        let plan = draft.plan
        let name = model.name(of: item)
        let present = plan.units[name] ?? []
        var meetings: [Session] = []
        if case .place(let place) = edit.change { meetings = try model.meetings(of: item, from: present, place) }
        let sessions = plan.sessions.filter { $0.unit != name } + meetings
        let wanted = Plan(
            id: plan.id, term: plan.term, createdAt: plan.createdAt, origin: plan.origin,
            sessions: sessions.sorted { ($0.start, $0.id) < ($1.start, $1.id) }, unplaced: [], costs: [])
        let reading = PlanReading(wanted, model)
        return record(
            reading.assignment, self.sessions(reading.assignment, of: reading.model, from: wanted), of: reading.model,
            bound: plan.origin.inputs == inputs ? plan.bound : nil,
            parent: plan.id,
            origin: Plan.Origin(
                seed: plan.origin.seed, iterations: 0, inputs: inputs, isRepeatable: false), createdAt: createdAt)
    }

    /// The session or series that is planned as one, by the name of it or of one of its meetings; nil where the museum has none.
    package func unit(named name: String) -> String? { model.item(named: name).map { model.name(of: $0) } }

    /// What is locked in a draft that it does not have.
    package func faults(of draft: Draft) -> [Fault] {
        do throws(Faults) {
            _ = try DraftReading(draft, model)
            return []
        } catch {
            return error.faults
        }
    }

    /// The same plan under the museum as it is now: its cost, what it breaks, what it leaves out.
    package func judged(_ draft: Draft) -> Plan {
        let reading = PlanReading(draft.plan, model)
        return record(
            reading.assignment, sessions(reading.assignment, of: reading.model, from: draft.plan), of: reading.model,
            bound: draft.plan.bound, parent: draft.plan.parent, origin: draft.plan.origin,
            createdAt: draft.plan.createdAt
        ).named(draft.plan.id)
    }
}
