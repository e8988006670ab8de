import Foundation
import MuseumModel
import Testing
import Timetabling

@testable import Planning

/// A plan made by hand, so that a rule can be judged alone: given these sessions, this cost.
struct HandPlan {
    private let folder: MuseumFolder
    private let model: PlanningModel
    private var assignment: Assignment

    init(_ museum: SmallMuseum) throws {
        folder = museum.folder
        model = try PlanningModel(museum.folder, term: SmallMuseum.term)
        assignment = Assignment(placements: Array(repeating: nil, count: model.units.count))
    }

    /// Places the session, or series, with a number; an unknown time, room or person is a mistake of the test.
    mutating func place(
        _ programme: Programme.ID, _ ordinal: Int = 1, on day: LocalDate, at time: String = "10:00",
        room: Room.ID? = "LAB", staff: [Instructor.ID] = []
    ) throws {
        let problem = model.problem
        let item = try #require(
            model.units.firstIndex {
                model.offerings[$0.offering].programme.id == programme && $0.ordinal == ordinal
            })
        let slot = model.grid.slot(day, LocalTime(parsing: time)!)
        let choice = try #require(
            problem.domains[problem.classes[item].domain].candidates.firstIndex {
                problem.times[$0.time].starts[0] == slot
            }, "\(programme) cannot start on \(day) at \(time)")
        let wanted = (room.map { [model.resourceOfRoom[$0]!] } ?? []) + staff.map { model.resourceOfInstructor[$0]! }
        let roles = try zip(problem.classes[item].roles, wanted).map { role, resource in
            try #require(problem.pools[role.pool].candidates.firstIndex { $0.resource == resource })
        }
        assignment.placements[item] = .init(time: choice, roles: roles)
    }

    /// The rules that it breaks, by name.
    var violations: Set<String> { Set(model.problem.evaluate(assignment).violations.map(\.rule)) }

    /// What it costs, by wish, after the museum's evaluator has agreed.
    func costs(at place: SourceLocation = #_sourceLocation) -> [String: Int] {
        let evaluator = MuseumEvaluator(folder: folder, term: SmallMuseum.term, plan: plan)
        #expect(evaluator.costs == plan.costLines, sourceLocation: place)
        #expect(evaluator.violations.isEmpty == violations.isEmpty, sourceLocation: place)
        return plan.costLines
    }

    var plan: Plan {
        Plan(
            id: "hand", term: SmallMuseum.term.id, createdAt: Date(timeIntervalSince1970: 0),
            origin: .init(seed: 0, iterations: 0, inputs: "", isRepeatable: false),
            sessions: model.sessions(assignment),
            unplaced: model.units.indices.filter { assignment.placements[$0] == nil }.map { item in
                let programme = model.offerings[model.units[item].offering].programme
                return Plan.Unplaced(
                    id: model.name(of: item), programme: programme.id, meetings: programme.meetingsPerUnit,
                    reasons: [Message(verbatim: "by hand")])
            }, costs: model.costLines(model.problem.evaluate(assignment)))
    }
}
