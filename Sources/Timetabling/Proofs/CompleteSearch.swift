/// Tries every way to place all classes of a small problem; ends when one is found, none is left, or the effort is used up.
struct CompleteSearch: ~Copyable {
    enum Answer {
        case found, none, gaveUp
    }

    private(set) var search: Search
    private let groups: [ClassGroup]
    /// Whether the members of a group can be told from each other by no rule.
    private let isSymmetric: [Bool]
    private var placed: [Int]
    /// Where the search for the next member of each group begins.
    private var firstChoice: [Int]
    private var effort: Int
    private let stop: StopFlag

    /// - Parameter effort: How many places may be priced.
    init(_ problem: Problem, effort: Int, stop: StopFlag) {
        groups = problem.groups(of: Array(problem.classes.indices))
        isSymmetric = groups.map { problem.isSymmetric($0) }
        placed = Array(repeating: 0, count: groups.count)
        firstChoice = placed
        search = Search(problem, seed: 1)
        self.effort = effort
        self.stop = stop
    }

    mutating func run() -> Answer {
        // The group with the fewest times that are still possible is placed first.
        var tightest: (group: Int, times: [Int])?
        for group in groups.indices where placed[group] < groups[group].members.count {
            guard let times = possibleTimes(group, atMost: tightest?.times.count ?? .max) else { return .gaveUp }
            if times.isEmpty { return .none }
            if tightest.map({ times.count < $0.times.count }) ?? true { tightest = (group, times) }
        }
        guard let (group, times) = tightest else { return .found }
        let item = groups[group].members[placed[group]]
        let before = firstChoice[group]
        for time in times {
            search.board.setTimeChoice(search.board.draft, time)
            firstChoice[group] = isSymmetric[group] ? time : 0
            placed[group] += 1
            let answer = tryRoles(item, time, 0)
            if answer != .none { return answer }
            placed[group] -= 1
            firstChoice[group] = before
        }
        return .none
    }

    private mutating func spend() -> Bool {
        effort -= 1
        return effort >= 0 && (effort & 255 != 0 || !stop.isSet)
    }

    /// The times at which the next member of a group can be placed; cut off beyond a count. Nil when the effort is used up.
    private mutating func possibleTimes(_ group: Int, atMost limit: Int) -> [Int]? {
        let item = groups[group].members[placed[group]]
        var times: [Int] = []
        for time in firstChoice[group]..<max(firstChoice[group], search.board.domainSize(item)) {
            search.board.setTimeChoice(search.board.draft, time)
            guard let isPossible = canFill(item, 0) else { return nil }
            if isPossible { times.append(time) }
            if times.count > limit { break }
        }
        return times
    }

    /// Whether the roles from one on can be filled at the time of the draft; nil when the effort is used up.
    private mutating func canFill(_ item: Int, _ role: Int) -> Bool? {
        guard role < search.board.roleCount(item) else {
            return spend() ? search.price(item, search.board.draft) < Cost.forbidden : nil
        }
        for choice in 0..<search.board.poolSize(item, role) {
            search.board.setRoleChoice(search.board.draft, role, choice)
            guard let isPossible = canFill(item, role + 1) else { return nil }
            if isPossible { return true }
        }
        return false
    }

    private mutating func tryRoles(_ item: Int, _ time: Int, _ role: Int) -> Answer {
        guard role < search.board.roleCount(item) else {
            guard spend() else { return .gaveUp }
            guard search.price(item, search.board.draft) < Cost.forbidden else { return .none }
            let row = search.board.row(search.board.draft)
            search.insert(item, search.board.draft)
            let answer = run()
            if answer != .none { return answer }
            search.remove(item)
            search.leaveOut(item)
            search.board.setRow(search.board.draft, row)
            return .none
        }
        for choice in 0..<search.board.poolSize(item, role) {
            search.board.setTimeChoice(search.board.draft, time)
            search.board.setRoleChoice(search.board.draft, role, choice)
            let answer = tryRoles(item, time, role + 1)
            if answer != .none { return answer }
        }
        return .none
    }

    var assignment: Assignment { search.assignment }
}

extension Problem {
    /// Whether exchanging two members of a group never matters: whatever rule has one has all, and in the same way.
    func isSymmetric(_ group: ClassGroup) -> Bool {
        guard group.members.count > 1 else { return true }
        let isMember = Set(group.members)
        var words: [Int: [String]] = [:]
        var pairs = 0
        for relation in relations {
            switch (isMember.contains(relation.first), isMember.contains(relation.second)) {
            case (true, true):
                if relation.kind.isDirected { return false }
                pairs += 1
            case (true, false): words[relation.first, default: []].append("1 \(relation.kind) \(relation.second)")
            case (false, true): words[relation.second, default: []].append("2 \(relation.kind) \(relation.first)")
            case (false, false): break
            }
        }
        for (index, limit) in countLimits.enumerated() {
            for item in limit.classes where isMember.contains(item) { words[item, default: []].append("3 \(index)") }
        }
        func note(_ classes: [Int], _ word: (Int) -> String) {
            for (position, item) in classes.enumerated() where isMember.contains(item) {
                words[item, default: []].append(word(position))
            }
        }
        for (index, limit) in useLimits.enumerated() { note(limit.classes) { _ in "4 \(index)" } }
        for (index, rule) in workDays.enumerated() { note(rule.classes) { _ in "5 \(index)" } }
        for (index, shape) in dayShapes.enumerated() { note(shape.classes) { "6 \(index) \(shape.values[$0])" } }
        for (index, one) in stability.enumerated() { note(one.classes) { _ in "7 \(index)" } }
        for (index, one) in variety.enumerated() { note(one.classes) { "8 \(index) \(one.roles[$0])" } }
        let count = group.members.count
        guard pairs == 0 || pairs % (count * (count - 1) / 2) == 0 else { return false }
        let first = words[group.members[0], default: []].sorted()
        return group.members.allSatisfy { words[$0, default: []].sorted() == first }
    }
}
