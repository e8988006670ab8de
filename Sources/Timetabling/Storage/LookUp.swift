/// Where an item stands in each of a number of lists; a dense table.
struct LookUp: ~Copyable {
    private let columns: Int
    private var positions: FlatArray<Int32>

    init(rows: [[Int]], columns: Int) {
        self.columns = columns
        positions = FlatArray(repeating: -1, count: rows.count * columns)
        for (row, items) in rows.enumerated() {
            for (position, item) in items.enumerated() {
                positions[row * columns + item] = Int32(position)
            }
        }
    }

    /// −1 where the list does not have the item.
    @inline(__always) func position(_ row: Int, _ item: Int) -> Int { positions.int(row * columns + item) }
}
