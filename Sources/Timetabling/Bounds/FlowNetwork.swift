/// Arcs with capacities and costs; the cheapest of the largest flows by successive shortest paths.
struct FlowNetwork {
    private struct Arc {
        let target: Int
        var capacity: Int
        let cost: Int
    }

    /// Each arc is followed by its reverse.
    private var arcs: [Arc] = []
    private var arcsOfNode: [[Int]]

    init(nodes: Int) {
        arcsOfNode = Array(repeating: [], count: nodes)
    }

    mutating func connect(_ source: Int, _ target: Int, capacity: Int, cost: Int) {
        arcsOfNode[source].append(arcs.count)
        arcs.append(Arc(target: target, capacity: capacity, cost: cost))
        arcsOfNode[target].append(arcs.count)
        arcs.append(Arc(target: source, capacity: 0, cost: -cost))
    }

    /// The cost of the cheapest flow among those that carry all that can be carried.
    mutating func cheapestFlow(from source: Int, to sink: Int) -> Int {
        var total = 0
        while let path = shortestPath(from: source, to: sink) {
            let amount = path.map { arcs[$0].capacity }.min() ?? 0
            for arc in path {
                total += amount * arcs[arc].cost
                arcs[arc].capacity -= amount
                arcs[arc ^ 1].capacity += amount
            }
        }
        return total
    }

    /// The arcs of a cheapest path with room left, by Bellman and Ford with a queue; costs may be negative, cycles of them are not.
    private func shortestPath(from source: Int, to sink: Int) -> [Int]? {
        var distance = Array(repeating: Int.max, count: arcsOfNode.count)
        var arrival = Array(repeating: -1, count: arcsOfNode.count)
        var isQueued = Array(repeating: false, count: arcsOfNode.count)
        var queue = [source]
        var next = 0
        distance[source] = 0
        while next < queue.count {
            let node = queue[next]
            next += 1
            isQueued[node] = false
            for arc in arcsOfNode[node] where arcs[arc].capacity > 0 {
                let target = arcs[arc].target
                guard distance[node] + arcs[arc].cost < distance[target] else { continue }
                distance[target] = distance[node] + arcs[arc].cost
                arrival[target] = arc
                if !isQueued[target] {
                    isQueued[target] = true
                    queue.append(target)
                }
            }
        }
        guard distance[sink] < .max else { return nil }
        var path: [Int] = []
        var node = sink
        while node != source {
            path.append(arrival[node])
            node = arcs[arrival[node] ^ 1].target
        }
        return path
    }
}
