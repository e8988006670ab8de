import Testing

@testable import CalendarFeeds

@Suite struct BytesTests {
    @Test func sequencesAreFoundWhereverTheyStand() {
        let bytes = Array("abcabd".utf8)
        for found in ["a", "abc", "abd", "cab", "abcabd", "d"] { #expect(bytes.holds(Array(found.utf8)), "\(found)") }
        for missing in ["abe", "dd", "abcabda", "x"] { #expect(!bytes.holds(Array(missing.utf8)), "\(missing)") }
        #expect(![UInt8]().holds([1]))
        #expect(bytes[2...].holds(Array("ca".utf8)))
        #expect(!bytes[3...].holds(Array("ca".utf8)))
    }
}
