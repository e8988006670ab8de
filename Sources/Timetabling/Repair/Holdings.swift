/// What each class has in an assignment, to ask quickly and often who has something that another wants.
struct Holdings {
    /// Each resource of a class once; none where it is left out.
    private let held: [[Int]]
    private let resources: Int

    init(_ problem: Problem, _ assignment: Assignment) {
        resources = problem.resources.count
        held = problem.classes.indices.map { item in
            assignment.placements[item] == nil ? [] : Set(problem.uses(item, assignment).map(\.resource)).sorted()
        }
    }

    /// Placed classes that have something of what is wanted, those that have the most of it first.
    func holders(of wanted: [Int]) -> [Int] {
        var isWanted = Array(repeating: false, count: resources)
        for resource in wanted { isWanted[resource] = true }
        let shared = held.indices.map { item in (item: item, count: held[item].count { isWanted[$0] }) }
        return shared.filter { $0.count > 0 }.sorted { ($1.count, $0.item) < ($0.count, $1.item) }.map(\.item)
    }
}

extension Problem {
    /// What a class has, or could have.
    func wishes(of item: Int) -> [Int] {
        classes[item].uses.map(\.resource)
            + classes[item].roles.flatMap { pools[$0.pool].candidates.map(\.resource) }
    }
}
