/// A set of slots of the horizon for each of a number of things.
struct SlotBits: ~Copyable {
    private let words: Int
    private var bits: FlatArray<UInt64>

    init(rows: Int, slots: Int) {
        words = (slots + 63) / 64
        bits = FlatArray(repeating: 0, count: rows * words)
    }

    /// Whether any slot of a non-empty range is in the set.
    @inline(__always) func intersects(_ row: Int, _ lower: Int, _ upper: Int) -> Bool {
        let first = lower >> 6
        let last = (upper - 1) >> 6
        let base = row * words
        if first == last {
            return bits[base + first] & Self.mask(lower & 63, upper - lower) != 0
        }
        if bits[base + first] >> UInt64(lower & 63) != 0 { return true }
        var word = first + 1
        while word < last {
            if bits[base + word] != 0 { return true }
            word += 1
        }
        return bits[base + last] & Self.mask(0, upper - last << 6) != 0
    }

    mutating func insert(_ row: Int, _ lower: Int, _ upper: Int) {
        change(row, lower, upper) { $0 |= $1 }
    }

    mutating func remove(_ row: Int, _ lower: Int, _ upper: Int) {
        change(row, lower, upper) { $0 &= ~$1 }
    }

    @inline(__always)
    private mutating func change(_ row: Int, _ lower: Int, _ upper: Int, _ body: (inout UInt64, UInt64) -> Void) {
        var lower = lower
        while lower < upper {
            let word = lower >> 6
            let end = min(upper, (word + 1) << 6)
            var value = bits[row * words + word]
            body(&value, Self.mask(lower & 63, end - lower))
            bits[row * words + word] = value
            lower = end
        }
    }

    /// `length` ones from bit `start` upwards; 1…64 of them.
    @inline(__always) private static func mask(_ start: Int, _ length: Int) -> UInt64 {
        (UInt64.max >> UInt64(64 - length)) << UInt64(start)
    }
}
