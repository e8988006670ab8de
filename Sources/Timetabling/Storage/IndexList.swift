/// A set of small whole numbers that can be listed, in an order that depends on its history alone.
struct IndexList: ~Copyable {
    private var items: FlatArray<Int32>
    private var positions: FlatArray<Int32>
    private(set) var count: Int

    /// All numbers below `size`.
    init(full size: Int) {
        items = FlatArray((0..<size).map(Int32.init))
        positions = FlatArray((0..<size).map(Int32.init))
        count = size
    }

    subscript(position: Int) -> Int { items.int(position) }

    @inline(__always) mutating func set(_ item: Int, isMember: Bool) {
        let position = positions.int(item)
        if isMember == (position < count) { return }
        let target = isMember ? count : count - 1
        let other = items[target]
        items[target] = Int32(item)
        items[position] = other
        positions[item] = Int32(target)
        positions[Int(other)] = Int32(position)
        count += isMember ? 1 : -1
    }
}
