import CalendarFeeds
import Foundation
import MuseumModel
import Testing

@Suite struct SeriesEventsTests {
    private static func meeting(
        _ number: Int, _ start: String, title: String = "望遠鏡", isCancelled: Bool = false, sequence: Int = 0
    ) -> FeedEntry {
        FeedEntry(
            id: .init("M\(number)"), series: "SERIES", title: Message(verbatim: title), start: Samples.moment(start),
            minutes: 90, place: .online(link: nil), url: Samples.pages.appending("M\(number)"),
            isCancelled: isCancelled, sequence: sequence, createdAt: Samples.created, changedAt: Samples.changed)
    }

    private static func feed(_ entries: [FeedEntry], joined: Bool = true, timeZone: TimeZone = Samples.taipei) -> Feed {
        Feed(
            subject: .museum, name: Message(verbatim: "x"), description: Message(verbatim: ""), language: .english,
            timeZone: timeZone, host: "museum.example", entries: entries, joinsSeries: joined)
    }

    private static let window = Calendars.span("2027-01-01", "2027-12-31")

    /// However it is written, the reader finds the same meetings.
    private static func starts(_ feed: Feed) throws -> [String] {
        let zone = feed.timeZone
        let contents = try CalendarReader.contents(
            of: Data(feed.iCalendar()), file: "x.ics", timeZone: zone, window: window)
        #expect(contents.doubts.isEmpty)
        return contents.events.map(\.start.description)
    }

    static let cases: [(name: String, meetings: [FeedEntry])] = [
        ("regular", (0..<6).map { meeting($0, "\(day(7 * $0))T10:00") }),
        ("every second week", (0..<4).map { meeting($0, "\(day(14 * $0))T10:00") }),
        ("daily", (0..<5).map { meeting($0, "\(day($0))T10:00") }),
        ("one left out", [0, 1, 3, 4].map { meeting($0, "\(day(7 * $0))T10:00") }),
        (
            "one moved within its week",
            (0..<5).map { meeting($0, $0 == 2 ? "\(day(16))T14:00" : "\(day(7 * $0))T10:00") }
        ),
        (
            "one moved to the end",
            [0, 1, 3, 4].map { meeting($0, "\(day(7 * $0))T10:00") } + [meeting(2, "\(day(30))T09:00")]
        ),
        (
            "two on one day",
            [meeting(0, "\(day(0))T10:00"), meeting(1, "\(day(0))T14:00"), meeting(2, "\(day(7))T10:00")]
        ),
        ("another title", (0..<4).map { meeting($0, "\(day(7 * $0))T10:00", title: $0 == 1 ? "日食" : "望遠鏡") }),
        ("one cancelled", (0..<4).map { meeting($0, "\(day(7 * $0))T10:00", isCancelled: $0 == 2) }),
        ("the first cancelled", (0..<4).map { meeting($0, "\(day(7 * $0))T10:00", isCancelled: $0 == 0) }),
        ("all cancelled", (0..<3).map { meeting($0, "\(day(7 * $0))T10:00", isCancelled: true) }),
        ("over both clock changes", (0..<40).map { meeting($0, "\(day(7 * $0))T14:00") }),
    ]

    private static func day(_ offset: Int) -> LocalDate {
        LocalDate(year: 2027, month: 3, day: 6)!.adding(days: offset)
    }

    @Test(arguments: cases.map(\.name), [Samples.taipei, Samples.newYork])
    func saysTheSameAsSingleEvents(_ name: String, _ timeZone: TimeZone) throws {
        let meetings = try #require(Self.cases.first { $0.name == name }).meetings
        let joined = Self.feed(meetings, timeZone: timeZone)
        let single = Self.feed(meetings, joined: false, timeZone: timeZone)
        #expect(try Self.starts(joined) == Self.starts(single))
        let check = CalendarCheck(Data(joined.iCalendar()), file: "x.ics", isPublic: true)
        #expect(check.findings.isEmpty, "\(check.findings)")
        if Shared.hasValidator {
            let verdict = try Shared.validate(joined.iCalendar(), isPublic: true)
            #expect(verdict.hasPrefix("ok: "), "\(verdict)")
        }
    }

    @Test func isOneEventWithItsChangesOnly() throws {
        let meetings = (0..<6).map { Self.meeting($0, "\(Self.day(7 * $0))T10:00", isCancelled: $0 == 3, sequence: $0) }
        let lines = Samples.lines(Self.feed(meetings))
        #expect(lines.count { $0 == "BEGIN:VEVENT" } == 2)
        #expect(lines.contains("RRULE:FREQ=WEEKLY;INTERVAL=1;COUNT=6"))
        #expect(lines.contains("RECURRENCE-ID;TZID=Asia/Taipei:20270327T100000"))
        #expect(lines.count { $0 == "UID:series-SERIES@museum.example" } == 2)
        #expect(lines.count { $0 == "SEQUENCE:15" } == 2)
    }
}
