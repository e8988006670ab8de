import Testing

@testable import Timetabling

@Suite struct FlatArrayTests {
    @Test func holdsWhatIsPutIn() {
        var array = FlatArray([3, 1, 2] as [Int32])
        array[1] = 7
        let (values, value) = ([array[0], array[1], array[2]], array.int(1))
        #expect(values == [3, 7, 2])
        #expect(value == 7)
        let (count, none) = (array.count, FlatArray<Int>([]).count)
        #expect(count == 3)
        #expect(none == 0)
        var copy = FlatArray<Int32>(repeating: 0, count: 3)
        copy.copy(from: array)
        array[0] = 0
        #expect(copy[0] == 3)
    }

    @Test func rowsLieOneBehindTheOther() {
        let rows = Rows([[1, 2], [], [3]] as [[Int32]])
        #expect(rows.count == 3)
        let (ranges, last) = ((0..<3).map { rows.range($0) }, rows.int(2))
        #expect(ranges == [0..<2, 2..<2, 2..<3])
        #expect(last == 3)
    }

    @Test func lookUpTellsPositions() {
        let lookUp = LookUp(rows: [[4, 2], []], columns: 5)
        let (full, empty) = ((0..<5).map { lookUp.position(0, $0) }, lookUp.position(1, 4))
        #expect(full == [-1, -1, 1, -1, 0])
        #expect(empty == -1)
    }
}
