import Testing
import Timetabling

/// Shrinking a set of which something is proved.
@Suite struct MinimalSetTests {
    @Test(arguments: [[3], [0, 9], [2, 4, 5], [0, 1, 2, 3, 4, 5, 6, 7, 8, 9], []])
    func findsWhatIsNeeded(needed: [Int]) {
        let minimal = MinimalSet { Set(needed).isSubset(of: $0) }
        #expect(minimal.among(Array(0..<10)) == needed)
    }

    @Test func ofSeveralOneIsFound() {
        let minimal = MinimalSet { Set([1, 7]).isSubset(of: $0) || Set([2, 3, 4]).isSubset(of: $0) }
        let found = minimal.among(Array(0..<10))
        #expect(found == [1, 7] || found == [2, 3, 4])
    }

    @Test func nothingIsFoundWhereNothingIsProved() {
        #expect(MinimalSet { _ in false }.among([1, 2]) == nil)
    }
}
