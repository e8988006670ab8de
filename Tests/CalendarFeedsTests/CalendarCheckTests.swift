import CalendarFeeds
import Foundation
import MuseumModel
import Testing

@Suite struct CalendarCheckTests {
    private static func rules(_ text: String, isPublic: Bool = true) -> [String] {
        CalendarCheck(Data(text.utf8), file: "x.ics", isPublic: isPublic).findings.map(\.rule)
    }

    private static let good = Samples.text(Samples.feed([Samples.entry()], timeZone: Samples.newYork))

    @Test(arguments: FeedValidityTests.cases.map(\.name))
    func findsNothingInOwnFeeds(_ name: String) throws {
        let feed = try #require(FeedValidityTests.cases.first { $0.name == name }).feed
        let check = CalendarCheck(Data(feed.iCalendar()), file: "x.ics", isPublic: true)
        #expect(check.findings.isEmpty, "\(check.findings)")
        #expect(check.events == feed.entries.count)
    }

    /// One fault put into a good feed is found, alone.
    @Test(arguments: [
        ("BEGIN:VCALENDAR", "\u{FEFF}BEGIN:VCALENDAR", "byte-order-mark"),
        ("VERSION:2.0\r\n", "VERSION:2.0\n", "line-end"),
        ("VERSION:2.0\r\n", "", "version"), ("PRODID", "X-ID", "product"),
        ("VERSION:2.0", "VERSION:2.0\r\n", "empty-line"),
        ("VERSION:2.0", "VERSION:2.0\r\nMETHOD:CANCEL", "method"), ("CALSCALE:GREG", "CALSCALE:JUL", "scale"),
        ("X-WR-CALNAME:", "X-WR-CALNAME:x", "names-differ"), ("PUBLISHED-TTL:PT1H", "PUBLISHED-TTL:1", "refresh-value"),
        ("UID:", "X-UID:", "no-uid"), ("DTSTAMP:", "X-STAMP:", "no-dtstamp"), ("SEQUENCE:0", "SEQUENCE:x", "sequence"),
        ("STATUS:CONFIRMED", "STATUS:MAYBE", "status"), ("TRANSP:TRANSPARENT", "TRANSP:NO", "transp"),
        ("T093000", "T250000", "no-such-time"), ("SUMMARY:", "SUMMARY:a,", "bare-comma"),
        ("SUMMARY:", "SUMMARY:a;", "bare-semicolon"), ("SUMMARY:", "SUMMARY:\\x", "wrong-escape"),
        ("SUMMARY:", "SUMMARY;LANGUAGE=\"zh:", "unclosed-quote"), ("SUMMARY:", "SUMMARY;X:", "parameter"),
        ("SUMMARY:", "SUMMARY;X=1;X=2:", "parameter-twice"), ("SUMMARY:", "SUMMARY:\u{8}", "control-character"),
        ("SUMMARY:", "SUMMARY:\u{2028}", "line-separator"), ("SUMMARY:", "SUMMARY", "no-colon"),
        ("END:VEVENT", "END:VTODO", "unbalanced-end"), ("END:VEVENT\r\n", "", "unbalanced-end"),
        ("GEO:22.64", "GEO:122.64", "geo-range"), ("GEO:", "GEO:a", "geo"), ("URL:https:", "URL:", "url"),
        ("URL:https", "URL:file", "url-scheme"), ("SUMMARY:", "ATTENDEE:x\r\nSUMMARY:", "calendar-address"),
        ("SUMMARY:", "SUMMARY:02-1234567 tel 0912-345-678", "public-phone"),
        ("SUMMARY:", "SUMMARY:mei@museum.example ", "public-mail"),
        ("SUMMARY:", "RRULE:FREQ=HOURLY\r\nSUMMARY:", "sub-daily-rule"),
        ("SUMMARY:", "RRULE:FREQ=WEEKLY;BYDAY=MO\r\nSUMMARY:", "start-not-in-rule"),
        ("SUMMARY:", "RRULE:FREQ=DAILY;UNTIL=20270401\r\nSUMMARY:", "until-date"),
        ("SUMMARY:", "RRULE:FREQ=DAILY;UNTIL=20270401T000000\r\nSUMMARY:", "until-utc"),
        ("SUMMARY:", "EXDATE:20270305T143000Z\r\nSUMMARY:", "exdate-form"),
        ("SUMMARY:", "DURATION:PT1H\r\nSUMMARY:", "end-twice"),
        ("TZOFFSETTO:-0500", "TZOFFSETTO:-0600", "vtimezone-offset"),
        ("TZOFFSETTO:-0400", "TZOFFSETTO:-04", "observance"),
        ("America/New_York", "Eastern Standard Time", "windows-tzid"),
        ("America/New_York", "/x.org/America/New_York", "vendor-tzid"), ("America/New_York", "Nowhere", "unknown-tzid"),
        ("SUMMARY:", "DESCRIPTION:<br>\r\nSUMMARY:", "markup"),
    ])
    func findsAFault(_ text: String, _ other: String, _ rule: String) throws {
        try #require(Self.good.contains(text))
        #expect(Self.rules(Self.good.replacing(text, with: other)).contains(rule))
    }

    @Test func namesPlaceAndRemedyInBothLanguages() throws {
        let bad = Self.good.replacing("SEQUENCE:0", with: "SEQUENCE:x")
        let finding = try #require(CalendarCheck(Data(bad.utf8), file: "x.ics").findings.first)
        let line = bad.components(separatedBy: "\r\n").firstIndex(of: "SEQUENCE:x")! + 1
        #expect((finding.line, finding.property, finding.value) == (line, "SEQUENCE", "x"))
        #expect(!finding.problem.zhHant.isEmpty && finding.problem.zhHant != finding.problem.english)
        #expect(finding.clients.contains(.google))
    }

    @Test func personalDataIsAFaultInPublicOnly() {
        let text = Self.good.replacing("SUMMARY:", with: "SUMMARY:tel 07-3800089 ")
        #expect(Self.rules(text, isPublic: true) == ["public-phone"])
        #expect(Self.rules(text, isPublic: false).isEmpty)
    }

    @Test func doesNotRepeatPersonalData() {
        let text = Self.good.replacing("SUMMARY:", with: "SUMMARY:mei@museum.example ")
        let check = CalendarCheck(Data(text.utf8), file: "x.ics", isPublic: true)
        #expect(check.findings.map(\.value) == [nil])
    }

    @Test(arguments: [
        "", "\u{0}", "BEGIN:", ":", "\r\n \r\n", String(repeating: "BEGIN:VEVENT\r\n", count: 50_000),
        String(repeating: "END:VEVENT\r\n", count: 50_000),
        "BEGIN:VCALENDAR\r\n" + String(repeating: ";", count: 100_000),
        // Words that an expression would read again from each of their letters.
        "BEGIN:VCALENDAR\r\nSUMMARY:" + String(repeating: "word", count: 100_000) + "@",
        "BEGIN:VCALENDAR\r\nSUMMARY:tel " + String(repeating: "0 ", count: 200_000),
    ])
    func standsWhateverComes(_ text: String) {
        #expect(!Self.rules(text).isEmpty)
    }
}
