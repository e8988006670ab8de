/// Rows of different lengths, one behind the other (compressed sparse rows).
struct Rows<Element: BitwiseCopyable>: ~Copyable {
    private let starts: FlatArray<Int32>
    private var items: FlatArray<Element>

    init(_ rows: [[Element]]) {
        var starts: [Int32] = [0]
        starts.reserveCapacity(rows.count + 1)
        for row in rows {
            starts.append(starts.last! + Int32(row.count))
        }
        self.starts = FlatArray(starts)
        items = FlatArray(rows.flatMap(\.self))
    }

    var count: Int { starts.count - 1 }

    /// Where the items of a row stand.
    @inline(__always) func range(_ row: Int) -> Range<Int> {
        starts.int(row)..<starts.int(row + 1)
    }

    subscript(item: Int) -> Element {
        @inline(__always) get { items[item] }
    }
}
