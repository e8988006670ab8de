/// For each role of a class the other classes that should have the same resource there (see `Stability`).
struct Companions: ~Copyable {
    private let roles: Int
    private let rows: Rows<Int32>

    init(_ problem: Problem) {
        roles = max(1, problem.classes.map(\.roles.count).max() ?? 0)
        var rows = Array(repeating: [Int32](), count: problem.classes.count * roles)
        for group in problem.stability {
            for item in group.classes {
                rows[item * roles + group.role] += group.classes.filter { $0 != item }.map(Int32.init)
            }
        }
        self.rows = Rows(rows)
    }

    /// One of them by chance; nil where there are none.
    @inline(__always) func draw(_ item: Int, _ role: Int, _ generator: inout Generator) -> Int? {
        let range = rows.range(item * roles + role)
        return range.isEmpty ? nil : rows.int(range.lowerBound + generator.below(range.count))
    }
}
