/// A group of uses that a rule counts: some classes, wherever they are or as far as they have one of some resources.
struct UseGroup {
    /// Nil where it does not matter what the classes use.
    let resources: [Int]?
    let classes: [Int]
}

/// Finds the groups that a class is in as a row places it.
struct GroupIndex: ~Copyable {
    struct Touch: BitwiseCopyable {
        let group: Int32
        /// Set-up and clearing of what puts the class into the group, in slots.
        let before: Int32
        let after: Int32
    }

    /// Where a walk over the groups of a row stands.
    struct Cursor: BitwiseCopyable {
        /// −1 for what is the same wherever the class is.
        fileprivate var role: Int
        fileprivate var position: Int
        fileprivate var end: Int
    }

    private let fixed: Rows<Touch>
    private let groupsOfResource: Rows<Int32>
    private let setOfGroup: FlatArray<Int32>
    private let members: FlatArray<Bool>
    private let classCount: Int

    init(_ problem: Problem, _ groups: [UseGroup]) {
        classCount = problem.classes.count
        var fixed = Array(repeating: [Touch](), count: problem.classes.count)
        var ofResource = Array(repeating: [Int32](), count: problem.resources.count)
        var sets: [[Int]: Int] = [:]
        var setOfGroup: [Int32] = []
        var members: [Bool] = []
        for (index, group) in groups.enumerated() {
            let classes = Set(group.classes).sorted()
            if sets[classes] == nil {
                sets[classes] = sets.count
                var row = Array(repeating: false, count: problem.classes.count)
                for item in classes { row[item] = true }
                members += row
            }
            setOfGroup.append(Int32(sets[classes]!))
            guard let resources = group.resources else {
                for item in classes { fixed[item].append(Touch(group: Int32(index), before: 0, after: 0)) }
                continue
            }
            for resource in resources { ofResource[resource].append(Int32(index)) }
            for item in classes {
                for use in problem.classes[item].uses where resources.contains(use.resource) {
                    fixed[item].append(
                        Touch(group: Int32(index), before: Int32(use.before), after: Int32(use.after)))
                }
            }
        }
        self.fixed = Rows(fixed)
        groupsOfResource = Rows(ofResource)
        self.setOfGroup = FlatArray(setOfGroup)
        self.members = FlatArray(members)
    }

    @inline(__always) func start(_ item: Int) -> Cursor {
        let range = fixed.range(item)
        return Cursor(role: -1, position: range.lowerBound, end: range.upperBound)
    }

    /// The next group that a row puts a class into; a group that it uses several resources of comes as often.
    @inline(__always)
    func next(_ cursor: inout Cursor, _ item: Int, _ row: Int, _ board: borrowing Board) -> Touch? {
        while true {
            while cursor.position < cursor.end {
                let position = cursor.position
                cursor.position += 1
                if cursor.role < 0 { return fixed[position] }
                let group = groupsOfResource.int(position)
                if members[setOfGroup.int(group) * classCount + item] {
                    let candidate = board.candidate(item, row, cursor.role)
                    return Touch(group: Int32(group), before: candidate.before, after: candidate.after)
                }
            }
            cursor.role += 1
            if cursor.role >= board.roleCount(item) { return nil }
            let range = groupsOfResource.range(board.resource(item, row, role: cursor.role))
            (cursor.position, cursor.end) = (range.lowerBound, range.upperBound)
        }
    }
}

extension Problem {
    /// What the classes of a group use of its resources in an assignment, class by class; one use with nothing padded for each where it
    /// does not matter what they use.
    func uses(of group: UseGroup, _ assignment: Assignment) -> [(item: Int, use: Class.Use)] {
        let placed = Set(group.classes).filter { assignment.placements[$0] != nil }.sorted()
        guard let resources = group.resources else { return placed.map { ($0, .init(resource: -1)) } }
        return placed.flatMap { item in
            uses(item, assignment).filter { resources.contains($0.resource) }.map { (item, $0) }
        }
    }
}
