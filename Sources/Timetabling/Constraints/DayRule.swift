/// The rules that judge each day of each of their groups by itself: `DayShape` and `Energy`. Only the days that a class touches are
/// judged anew.
struct DayRule: OccasionalRule, ~Copyable {
    private let shapes: DayShape.Judge
    private let energy: Energy.Judge
    /// The groups of the shapes come first.
    private let shapeCount: Int
    private let days: Int
    private var stays: DayStays
    /// What each group's day costs as it is.
    private var costs: FlatArray<Int>

    init(_ problem: Problem) {
        let groups = Self.groups(of: problem)
        shapes = DayShape.Judge(problem)
        energy = Energy.Judge(problem)
        shapeCount = problem.dayShapes.count
        days = problem.horizon.days
        stays = DayStays(problem, groups)
        costs = FlatArray(repeating: 0, count: groups.count * problem.horizon.days)
    }

    private static func groups(of problem: Problem) -> [UseGroup] {
        problem.dayShapes.map(\.group) + problem.energy.map(\.group)
    }

    static func concerned(in problem: Problem) -> [Int] { groups(of: problem).flatMap(\.classes) }

    private func cost(_ group: Int, _ day: Int, _ walk: DayStays.Walk, _ board: borrowing Board) -> Int {
        group < shapeCount
            ? shapes.cost(group, day, walk, stays, board) : energy.cost(group - shapeCount, walk, stays, board)
    }

    func price(_ item: Int, _ row: Int, _ board: borrowing Board) -> Int {
        let time = board.time(item, row)
        let meetings = board.meetingRange(time)
        let length = board.length(time)
        var price = 0
        var cursor = stays.groups.start(item)
        while let touch = stays.groups.next(&cursor, item, row, board) {
            var next = meetings.lowerBound
            while next < meetings.upperBound {
                let first = next
                let day = board.meeting(first).day
                while next < meetings.upperBound, board.meeting(next).day == day { next += 1 }
                let walk = stays.walk(touch, Int(day), with: first..<next, of: item, length: length)
                let cost = cost(Int(touch.group), Int(day), walk, board)
                if cost >= Cost.forbidden { return cost }
                price += cost - costs[Int(touch.group) * days + Int(day)]
            }
        }
        return price
    }

    mutating func insert(_ item: Int, _ row: Int, _ board: borrowing Board) {
        let time = board.time(item, row)
        var cursor = stays.groups.start(item)
        while let touch = stays.groups.next(&cursor, item, row, board) {
            for meeting in board.meetingRange(time) {
                stays.insert(touch, meeting, of: item, length: board.length(time), board)
                judgeAnew(Int(touch.group), Int(board.meeting(meeting).day), board)
            }
        }
    }

    mutating func remove(_ item: Int, _ row: Int, _ board: borrowing Board) {
        let time = board.time(item, row)
        var cursor = stays.groups.start(item)
        while let touch = stays.groups.next(&cursor, item, row, board) {
            for meeting in board.meetingRange(time) {
                stays.remove(touch, meeting, of: item, length: board.length(time), board)
                judgeAnew(Int(touch.group), Int(board.meeting(meeting).day), board)
            }
        }
    }

    private mutating func judgeAnew(_ group: Int, _ day: Int, _ board: borrowing Board) {
        costs[group * days + day] = cost(group, day, stays.walk(group, day), board)
    }

    static func evaluate(_ problem: Problem, _ assignment: Assignment, into evaluation: inout Evaluation) {
        DayShape.evaluate(problem, assignment, into: &evaluation)
        Energy.evaluate(problem, assignment, into: &evaluation)
    }
}
