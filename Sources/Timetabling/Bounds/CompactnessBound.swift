extension Problem {
    /// A resource with one class of one slot is alone wherever it is.
    /// - Parameter leaveOutPart: Which part of its cost leaving a class out costs here.
    func compactnessBound(leaveOutPart: Int) -> Int {
        var users = Array(repeating: [Int](), count: resources.count)
        for (index, item) in classes.enumerated() {
            for use in item.uses { users[use.resource].append(index) }
        }
        var rest = classes.map { $0.leaveOutCost / leaveOutPart }
        var bound = 0
        for group in compactness {
            guard users[group.resource].count == 1, let item = users[group.resource].first else { continue }
            let candidates = domains[classes[item].domain].candidates.map { times[$0.time] }
            guard candidates.allSatisfy({ $0.starts.count == 1 && $0.length == 1 }) else { continue }
            let part = min(group.weight, rest[item])
            rest[item] -= part
            bound += part
        }
        return bound
    }
}
