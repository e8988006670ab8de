import CalendarFeeds
import Foundation
import MuseumModel
import Testing

@Suite struct CalendarDoubtTests {
    private static func doubts(_ text: String) throws -> [String] {
        try CalendarReader.contents(
            of: Data(text.utf8), file: "test.ics", timeZone: Samples.taipei, window: Calendars.spring2027
        ).doubts.map { "\($0.line) \($0.property) \($0.kind)" }
    }

    private static let start = "DTSTART;TZID=Asia/Taipei:20270305T100000\nDTEND;TZID=Asia/Taipei:20270305T110000\n"

    /// The lines of the event begin at line 6.
    @Test(arguments: [
        ("", []), ("stray", ["8  stray-line"]), ("SUMMARY:a\u{8}b", ["8 SUMMARY control-characters"]),
        ("GEO:1", ["8 GEO left-aside"]), ("STATUS:TENTATIVE", ["8 STATUS tentative"]),
        ("DTEND:20270305T030000Z", ["8 DTEND several-ends"]),
        ("RRULE:FREQ=DAILY;UNTIL=20270307", ["8 RRULE until-form"]),
        ("RRULE:FREQ=DAILY;UNTIL=20270101T000000Z", ["8 RRULE until-before-start"]),
        ("RRULE:FREQ=DAILY;COUNT=3\nEXDATE;VALUE=DATE:20270306", ["9 EXDATE exdate-form"]),
        ("RRULE:FREQ=DAILY;COUNT=3\nEXDATE;TZID=Asia/Taipei:20270320T100000", ["3 EXDATE exdate-misses"]),
        ("RECURRENCE-ID:20270305T020000Z", ["3 RECURRENCE-ID no-master"]),
    ])
    func tellsOfAnEvent(_ lines: String, _ expected: [String]) throws {
        #expect(try Self.doubts(Calendars.event(Self.start + lines)) == expected)
    }

    @Test(arguments: [
        ("DTSTART:20270305T100000\nDURATION:PT1H", ["6 DTSTART floating-time"]),
        ("DTSTART;TZID=Taipei Standard Time:20270305T100000\nDURATION:PT1H", ["6 TZID zone-name"]),
        ("DTSTART;VALUE=DATE:20270305\nDTEND;VALUE=DATE:20270305", ["7 DTEND inclusive-end"]),
        ("DTSTART:20270305T100000Z", ["6 DTSTART no-length"]),
    ])
    func tellsOfTimes(_ lines: String, _ expected: [String]) throws {
        #expect(try Self.doubts(Calendars.event(lines)) == expected)
    }

    @Test func tellsOfExchangesTitles() throws {
        let text = Calendars.event(Self.start).replacing("SUMMARY:x", with: "SUMMARY:Canceled: gas pipe")
        #expect(try Self.doubts(text) == ["5 SUMMARY cancelled-by-title"])
    }

    @Test func tellsOfTheFile() throws {
        #expect(
            try Self.doubts(Calendars.event(Self.start, head: "METHOD:REQUEST\nBEGIN:VTODO\nEND:VTODO\n"))
                == ["3 METHOD invitation", "4 BEGIN other-component"])
    }

    @Test func countsWhatOccursOften() throws {
        let event = "BEGIN:VEVENT\nDTSTART:20270305T100000\nDURATION:PT1H\nSUMMARY:%\nEND:VEVENT\n"
        let text =
            "BEGIN:VCALENDAR\n" + (0..<9).map { event.replacing("%", with: "\($0)") }.joined() + "END:VCALENDAR\n"
        let doubts = try CalendarReader.contents(
            of: Data(text.utf8), file: "test.ics", timeZone: Samples.taipei, window: Calendars.spring2027
        ).doubts
        #expect(doubts.map(\.count) == [9, 9])
        #expect(doubts[0].text(in: .english).hasSuffix("(9 places)"))
    }

    @Test(arguments: [
        ("TRANSP:TRANSPARENT", true), ("TRANSP:OPAQUE", false), ("X-MICROSOFT-CDO-BUSYSTATUS:FREE", true),
        ("TRANSP:TRANSPARENT\nX-MICROSOFT-CDO-BUSYSTATUS:OOF", false), ("", false),
    ])
    func readsWhetherTheTimeIsTaken(_ lines: String, _ isFree: Bool) throws {
        #expect(try Calendars.read(Calendars.event(Self.start + lines)).map(\.isFree) == [isFree])
    }
}
