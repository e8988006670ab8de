/// A rule that most problems do not have, and that concerns few classes where they do.
protocol OccasionalRule: ClassRule, ~Copyable {
    /// The classes whose places can matter to it.
    static func concerned(in problem: Problem) -> [Int]
}

/// Asks occasional rules only about the classes that they concern: one look for all of them.
struct Concerned<Inner: OccasionalRule & ~Copyable>: ClassRule, ~Copyable {
    private let isConcerned: FlatArray<Bool>
    private var inner: Inner

    init(_ problem: Problem) {
        var concerned = Array(repeating: false, count: problem.classes.count)
        for item in Inner.concerned(in: problem) { concerned[item] = true }
        isConcerned = FlatArray(concerned)
        inner = Inner(problem)
    }

    @inline(__always) func price(_ item: Int, _ row: Int, _ board: borrowing Board) -> Int {
        isConcerned[item] ? priceInside(item, row, board) : 0
    }

    @inline(never) private func priceInside(_ item: Int, _ row: Int, _ board: borrowing Board) -> Int {
        inner.price(item, row, board)
    }

    @inline(__always) mutating func insert(_ item: Int, _ row: Int, _ board: borrowing Board) {
        if isConcerned[item] { insertInside(item, row, board) }
    }

    @inline(__always) mutating func remove(_ item: Int, _ row: Int, _ board: borrowing Board) {
        if isConcerned[item] { removeInside(item, row, board) }
    }

    @inline(never) private mutating func insertInside(_ item: Int, _ row: Int, _ board: borrowing Board) {
        inner.insert(item, row, board)
    }

    @inline(never) private mutating func removeInside(_ item: Int, _ row: Int, _ board: borrowing Board) {
        inner.remove(item, row, board)
    }

    func suspects(
        _ item: Int, _ row: Int, _ board: borrowing Board, _ problem: Problem, _ with: Assignment, _ without: Assignment
    ) -> [String] { inner.suspects(item, row, board, problem, with, without) }

    static func evaluate(_ problem: Problem, _ assignment: Assignment, into evaluation: inout Evaluation) {
        Inner.evaluate(problem, assignment, into: &evaluation)
    }
}

extension ClassPair: OccasionalRule
where First: OccasionalRule & ~Copyable, Second: OccasionalRule & ~Copyable {
    static func concerned(in problem: Problem) -> [Int] {
        First.concerned(in: problem) + Second.concerned(in: problem)
    }
}
