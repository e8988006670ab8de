/// The rules about resources: those that refuse most, and most cheaply, first.
typealias ResourceRules = ResourcePair<Occupancy, ResourcePair<Travel, ResourcePair<LoadLimit.Rule, Fairness.Rule>>>

/// The rules about classes.
typealias ClassRules = ClassPair<
    Preference,
    ClassPair<
        CountLimit.Rule,
        ClassPair<
            MinimumDays.Rule,
            ClassPair<
                Compactness.Rule,
                ClassPair<Stability.Rule, ClassPair<Relation.Rule, Concerned<OccasionalRules>>>
            >
        >
    >
>

/// The rules that few classes know.
typealias OccasionalRules = ClassPair<
    Variety.Rule, ClassPair<UseLimit.Rule, ClassPair<WorkDays.Rule, DayRule>>
>

/// Two rules that both hold; a list of rules is nested pairs, so that no call in the search is dynamic.
struct ResourcePair<First: ResourceRule & ~Copyable, Second: ResourceRule & ~Copyable>: ResourceRule, ~Copyable {
    private var first: First
    private var second: Second
    private let pin = Pin()

    init(_ problem: Problem) {
        first = First(problem)
        second = Second(problem)
    }

    @inline(__always) func price(_ use: Use, _ board: borrowing Board) -> Int {
        let price = first.price(use, board)
        if price >= Cost.forbidden { return price }
        // What the first rule gains must not hide that the second forbids.
        let rest = second.price(use, board)
        return rest >= Cost.forbidden ? rest : price + rest
    }

    @inline(__always) func refuses(_ use: Use, _ board: borrowing Board) -> Bool {
        first.refuses(use, board) || second.refuses(use, board)
    }

    func prices(_ resource: Int) -> Bool { first.prices(resource) || second.prices(resource) }

    @inline(__always) mutating func occupy(_ use: Use, _ board: borrowing Board) {
        first.occupy(use, board)
        second.occupy(use, board)
    }

    @inline(__always) mutating func release(_ use: Use, _ board: borrowing Board) {
        first.release(use, board)
        second.release(use, board)
    }

    static func evaluate(_ problem: Problem, _ assignment: Assignment, into evaluation: inout Evaluation) {
        First.evaluate(problem, assignment, into: &evaluation)
        Second.evaluate(problem, assignment, into: &evaluation)
    }
}

/// Two rules that both hold; see `ResourcePair`.
struct ClassPair<First: ClassRule & ~Copyable, Second: ClassRule & ~Copyable>: ClassRule, ~Copyable {
    private var first: First
    private var second: Second
    private let pin = Pin()

    init(_ problem: Problem) {
        first = First(problem)
        second = Second(problem)
    }

    @inline(__always) func price(_ item: Int, _ row: Int, _ board: borrowing Board) -> Int {
        let price = first.price(item, row, board)
        if price >= Cost.forbidden { return price }
        // What the first rule gains must not hide that the second forbids.
        let rest = second.price(item, row, board)
        return rest >= Cost.forbidden ? rest : price + rest
    }

    @inline(__always) mutating func insert(_ item: Int, _ row: Int, _ board: borrowing Board) {
        first.insert(item, row, board)
        second.insert(item, row, board)
    }

    @inline(__always) mutating func remove(_ item: Int, _ row: Int, _ board: borrowing Board) {
        first.remove(item, row, board)
        second.remove(item, row, board)
    }

    func suspects(
        _ item: Int, _ row: Int, _ board: borrowing Board, _ problem: Problem, _ with: Assignment, _ without: Assignment
    ) -> [String] {
        first.suspects(item, row, board, problem, with, without)
            + second.suspects(item, row, board, problem, with, without)
    }

    static func evaluate(_ problem: Problem, _ assignment: Assignment, into evaluation: inout Evaluation) {
        First.evaluate(problem, assignment, into: &evaluation)
        Second.evaluate(problem, assignment, into: &evaluation)
    }
}
