import MuseumModel
import Timetabling

/// A museum's term as a problem of the optimiser, with what each class, resource and candidate stands for.
struct PlanningModel: Sendable {
    /// What one class of the problem is: a session, or a series with all its meetings.
    struct Unit: Sendable {
        /// Index of the offering.
        let offering: Int
        /// 1-based among the sessions or series of its programme.
        let ordinal: Int
    }

    let folder: MuseumFolder
    let term: Term
    let grid: TermGrid
    let availabilities: Availabilities
    let offerings: [Offering]
    let units: [Unit]
    let constraints: [any PlannerConstraint]
    let resourceOfRoom: [Room.ID: Int]
    let resourceOfInstructor: [Instructor.ID: Int]
    let resourceOfKit: [Kit.ID: Int]
    /// What each resource is; groups of people and programmes are named by what they keep apart.
    private(set) var resourceNames: [ResourceName]
    var problem: Problem

    enum ResourceName: Hashable, Sendable {
        case room(Room.ID)
        case instructor(Instructor.ID)
        case kit(Kit.ID)
        /// The programme cannot run more often at the same time.
        case programme(Programme.ID)
        /// A rule of the planner that lets only some run at the same time, by its name.
        case rule(String)
        /// What keeps a session of a draft from the place that it has there, and is not to have any more.
        case formerPlace
    }

    /// - Throws: `Faults` in constraints.yaml and in the weights.
    init(_ folder: MuseumFolder, term: Term) throws(Faults) {
        let weights = try Weights(folder.museum.planning)
        let constraints = try PlannerConstraints.read(folder)
        let grid = TermGrid(span: term.span, weekStart: folder.museum.weekStart)
        let context = OfferingContext(folder, grid, constraints, weights)
        self.folder = folder
        self.term = term
        self.grid = grid
        self.constraints = constraints
        availabilities = context.availabilities
        let offerings = folder.programmes.map { Offering($0, context) }
        self.offerings = offerings
        units = offerings.enumerated().flatMap { index, offering in
            (0..<offering.programme.unitCount).map { Unit(offering: index, ordinal: $0 + 1) }
        }
        var names: [ResourceName] = []
        func register<ID: Hashable>(_ ids: [ID], _ name: (ID) -> ResourceName) -> [ID: Int] {
            Dictionary(
                uniqueKeysWithValues: ids.map { id in
                    names.append(name(id))
                    return (id, names.count - 1)
                })
        }
        resourceOfRoom = register(folder.rooms.map(\.id)) { .room($0) }
        resourceOfInstructor = register(folder.instructors.map(\.id)) { .instructor($0) }
        resourceOfKit = register(folder.kits.map(\.id)) { .kit($0) }
        resourceNames = names
        problem = Problem(horizon: grid.horizon)
        addResources()
        addClasses(weights)
        for constraint in constraints { constraint.add(to: &self) }
        for wish in wishes where weights.weight(of: wish) > 0 {
            wish.add(to: &self, weight: weights.weight(of: wish))
        }
    }

    /// A resource of which so many classes can have one unit at the same time.
    mutating func addResource(_ name: ResourceName, capacity: Int) -> Int {
        resourceNames.append(name)
        problem.resources.append(Resource(capacity: capacity))
        return problem.resources.count - 1
    }

    /// The classes of the programmes for which a condition holds.
    func classes(where isMeant: (Offering) -> Bool) -> [Int] {
        let meant = offerings.map(isMeant)
        return units.indices.filter { meant[units[$0].offering] }
    }
}

extension Programme {
    /// How many meetings one of its sessions, or series, has before holidays take any away.
    var meetingsPerUnit: Int {
        switch frequency {
        case .sessions: 1
        case .series(_, let pattern): pattern.meetings
        }
    }

    /// How many sessions, or series, it has in a term.
    var unitCount: Int {
        switch frequency {
        case .sessions(let count): count
        case .series(let count, _): count
        }
    }
}
