import CalendarFeeds
import Foundation
import MuseumModel

/// Eight threads make feeds and read them back at the same time, each with events of its own in two zones.
@main struct ConcurrentUse {
    static func main() async throws {
        let zones = ["Asia/Taipei", "America/New_York"].map { TimeZone(identifier: $0)! }
        let window = DateSpan(
            LocalDate(year: 2027, month: 1, day: 1)!, LocalDate(year: 2027, month: 12, day: 31)!)!
        try await withThrowingTaskGroup(of: Int.self) { group in
            for thread in 0..<8 {
                group.addTask { @concurrent in
                    var read = 0
                    for round in 0..<50 {
                        let zone = zones[(thread + round) % 2]
                        let bytes = Data(feed(of: thread, zone).iCalendar())
                        read += try CalendarReader.contents(
                            of: bytes, file: "own.ics", timeZone: zone, window: window
                        ).events.count
                        _ = CalendarCheck(bytes, file: "own.ics")
                    }
                    return read
                }
            }
            var sum = 0
            for try await read in group { sum += read }
            guard sum == 8 * 50 * 20 else { fatalError("read \(sum) of \(8 * 50 * 20) events") }
            print("\(sum) events written and read on eight threads")
        }
    }

    static func feed(of thread: Int, _ zone: TimeZone) -> Feed {
        let made = Date(timeIntervalSince1970: 1_790_000_000)
        let entries = (0..<20).map { index in
            FeedEntry(
                id: .init("S\(thread)-\(index)"), title: Message(verbatim: "第 \(index) 場"),
                start: LocalDateTime(parsing: "2027-\(index % 2 == 0 ? "03" : "11")-\(10 + index)T09:30")!, minutes: 90,
                place: .room(
                    name: Message(verbatim: "創客教室"), site: Message(verbatim: "北館"), address: nil, position: nil),
                categories: [], details: [], url: nil, color: .steelBlue, isCancelled: false, sequence: index,
                createdAt: made, changedAt: made)
        }
        return Feed(
            subject: .museum, name: Message(verbatim: "科工館"), description: Message(verbatim: "已公布的場次"),
            language: .zhHant, timeZone: zone, host: "museum.example", source: nil, entries: entries)
    }
}
