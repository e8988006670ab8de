import CalendarFeeds
import Foundation
import MuseumModel
import Testing

@Suite struct ConcurrencyTests {
    @Test func manyTasksGetTheSameAnswers() async throws {
        let feed = Samples.feed((0..<50).map { Samples.entry("S\($0)", title: "第 \($0) 場") }, timeZone: Samples.newYork)
        let expected = feed.iCalendar()
        try await withThrowingTaskGroup { group in
            for _ in 0..<32 {
                group.addTask { @concurrent in
                    for _ in 0..<5 {
                        let bytes = feed.iCalendar()
                        let events = try CalendarReader.contents(
                            of: Data(bytes), file: "own.ics", timeZone: Samples.newYork, window: Calendars.spring2027
                        ).events
                        #expect(bytes == expected)
                        #expect(events.count == 50)
                    }
                }
            }
            try await group.waitForAll()
        }
    }
}
