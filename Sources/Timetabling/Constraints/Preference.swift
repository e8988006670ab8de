/// What each candidate costs by itself: a class's time, and what it costs to leave a class out.
///
/// The penalties of role candidates are part of this cost; the search adds them where it chooses the candidates.
struct Preference: ClassRule, ~Copyable {
    init(_ problem: Problem) {}

    @inline(__always) func price(_ item: Int, _ row: Int, _ board: borrowing Board) -> Int {
        Int(board.candidateTime(item, board.timeChoice(row)).penalty)
    }

    mutating func insert(_ item: Int, _ row: Int, _ board: borrowing Board) {}
    mutating func remove(_ item: Int, _ row: Int, _ board: borrowing Board) {}

    /// None: what the search adds itself is not in the price.
    func suspects(
        _ item: Int, _ row: Int, _ board: borrowing Board, _ problem: Problem, _ with: Assignment, _ without: Assignment
    ) -> [String] { [] }

    static func evaluate(_ problem: Problem, _ assignment: Assignment, into evaluation: inout Evaluation) {
        var (unplaced, times, resources) = (0, 0, 0)
        for (item, description) in problem.classes.enumerated() {
            guard let placement = assignment.placements[item], let time = problem.time(item, assignment) else {
                unplaced += description.leaveOutCost
                continue
            }
            times += problem.domains[description.domain].candidates[placement.time].penalty
            let last = time.starts.last! + time.length
            for candidate in problem.roleCandidates(item, assignment) {
                resources += candidate.penalty
                if last > candidate.until {
                    evaluation.violations.append(.init(rule: "validity", classes: [item]))
                }
            }
            if Set(problem.roleResources(item, assignment)).count < description.roles.count {
                evaluation.violations.append(.init(rule: "two roles in one", classes: [item]))
            }
        }
        evaluation.add("unplaced", unplaced)
        evaluation.add("time", times)
        evaluation.add("resource", resources)
    }
}
