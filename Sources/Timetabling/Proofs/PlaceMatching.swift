/// The largest matching of what is needed to places, by augmenting paths (after Hopcroft and Karp); what stays without a place gives a
/// deficient set in the sense of Hall.
struct PlaceMatching {
    private let needs: PlaceNeeds
    /// Flow by need and point, kept at the point.
    private var takers: [[(need: Int, amount: Int)]]
    private var used: [Int]
    private var bucketUse: [Int]
    private var pointsOfBucket: [[Int]]
    private var childrenOfBucket: [[Int]]
    private(set) var missing: [Int]
    private let stop: StopFlag

    init(_ needs: PlaceNeeds, stop: StopFlag) {
        self.needs = needs
        self.stop = stop
        takers = Array(repeating: [], count: needs.points.count)
        used = Array(repeating: 0, count: needs.points.count)
        bucketUse = Array(repeating: 0, count: needs.buckets.count)
        pointsOfBucket = Array(repeating: [], count: needs.buckets.count)
        childrenOfBucket = Array(repeating: [], count: needs.buckets.count)
        for (index, point) in needs.points.enumerated() where point.day >= 0 { pointsOfBucket[point.day].append(index) }
        for (index, bucket) in needs.buckets.enumerated() where bucket.parent >= 0 {
            childrenOfBucket[bucket.parent].append(index)
        }
        missing = needs.needs.map(\.demand)
        let order = needs.needs.indices.sorted {
            (needs.needs[$0].points.count, $0) < (needs.needs[$1].points.count, $1)
        }
        for need in order { takeFreePlaces(need) }
    }

    private func room(_ point: Int) -> Int {
        var room = needs.points[point].capacity - used[point]
        var bucket = needs.points[point].day
        while bucket >= 0 {
            room = min(room, needs.buckets[bucket].capacity - bucketUse[bucket])
            bucket = needs.buckets[bucket].parent
        }
        return room
    }

    private mutating func give(_ need: Int, _ point: Int, _ amount: Int) {
        used[point] += amount
        var bucket = needs.points[point].day
        while bucket >= 0 {
            bucketUse[bucket] += amount
            bucket = needs.buckets[bucket].parent
        }
        change(need, point, amount)
    }

    private mutating func change(_ need: Int, _ point: Int, _ amount: Int) {
        if let known = takers[point].firstIndex(where: { $0.need == need }) {
            takers[point][known].amount += amount
            if takers[point][known].amount == 0 { takers[point].remove(at: known) }
        } else {
            takers[point].append((need, amount))
        }
    }

    private mutating func takeFreePlaces(_ need: Int) {
        for point in needs.needs[need].points {
            if missing[need] == 0 { return }
            let amount = min(missing[need], room(Int(point)))
            guard amount > 0 else { continue }
            give(need, Int(point), amount)
            missing[need] -= amount
        }
    }

    private enum Node: Hashable {
        case need(Int)
        case point(Int)
        case bucket(Int)
    }

    /// Finds a place for one more unit of a need by moving others; nil when that is done, else the needs that compete with it for
    /// places that are all taken.
    mutating func augment(_ need: Int) -> [Int]? {
        var cameFrom: [Node: Node] = [.need(need): .need(need)]
        var queue: [Node] = [.need(need)]
        var next = 0
        while next < queue.count {
            if next & 4095 == 0, stop.isSet { return nil }
            let node = queue[next]
            next += 1
            func visit(_ other: Node) {
                if cameFrom[other] == nil {
                    cameFrom[other] = node
                    queue.append(other)
                }
            }
            switch node {
            case .need(let index):
                for point in needs.needs[index].points { visit(.point(Int(point))) }
            case .point(let index):
                for taker in takers[index] { visit(.need(taker.need)) }
                let point = needs.points[index]
                if used[index] < point.capacity {
                    if point.day < 0 {
                        apply(endingAt: node, cameFrom)
                        return nil
                    }
                    visit(.bucket(point.day))
                }
            case .bucket(let index):
                let bucket = needs.buckets[index]
                if bucketUse[index] < bucket.capacity {
                    if bucket.parent < 0 {
                        apply(endingAt: node, cameFrom)
                        return nil
                    }
                    visit(.bucket(bucket.parent))
                }
                for point in pointsOfBucket[index] where used[point] > 0 { visit(.point(point)) }
                for child in childrenOfBucket[index] where bucketUse[child] > 0 { visit(.bucket(child)) }
            }
        }
        return queue.compactMap { if case .need(let index) = $0 { index } else { nil } }.sorted()
    }

    private mutating func apply(endingAt end: Node, _ cameFrom: [Node: Node]) {
        var node = end
        switch end {
        case .point(let point): used[point] += 1
        case .bucket(let bucket): bucketUse[bucket] += 1
        case .need: break
        }
        while let before = cameFrom[node], before != node {
            switch (before, node) {
            case (.need(let need), .point(let point)): change(need, point, 1)
            case (.point(let point), .need(let need)): change(need, point, -1)
            case (.point(let point), .bucket): used[point] += 1
            case (.bucket, .point(let point)): used[point] -= 1
            case (.bucket(let from), .bucket(let to)):
                if needs.buckets[from].parent == to { bucketUse[from] += 1 } else { bucketUse[to] -= 1 }
            default: break
            }
            node = before
        }
        if case .need(let need) = node { missing[need] -= 1 }
    }

    /// What takes the places that some needs compete for, by source.
    func supply(_ members: [Int]) -> [Shortage.Supply] {
        let isMember = Set(members)
        var places: [Shortage.Need: Int] = [:]
        var order: [Shortage.Need] = []
        for (index, takers) in takers.enumerated() {
            let amount = takers.reduce(0) { $0 + (isMember.contains($1.need) ? $1.amount : 0) }
            guard amount > 0 else { continue }
            let source = needs.points[index].source
            if places[source] == nil { order.append(source) }
            places[source, default: 0] += amount
        }
        return order.map { .init(source: $0, places: places[$0]!) }
    }
}
