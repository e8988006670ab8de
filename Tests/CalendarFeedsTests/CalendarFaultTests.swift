import CalendarFeeds
import Foundation
import MuseumModel
import Testing

@Suite struct CalendarFaultTests {
    @Test(arguments: [
        (["RRULE:FREQ=HOURLY;BYMONTH=2;BYMONTHDAY=31"], "7 RRULE"), (["RRULE:FREQ=BOGUS"], "7 RRULE"),
        (["RRULE:FREQ=DAILY;COUNT=0"], "7 RRULE"), (["RRULE:FREQ=DAILY;INTERVAL=0"], "7 RRULE"),
        (["DTEND:20270304T100000"], "7 DTEND"), (["DTEND:20270230T100000"], "7 DTEND"),
        (["DTEND;TZID=Nowhere:20270305T110000"], "7 TZID"), (["DURATION:soon"], "7 DURATION"),
        (["EXDATE:" + Array(repeating: "20270305T100000", count: 401).joined(separator: ",")], "7 EXDATE"),
        (["RRULE:FREQ=DAILY;BYMONTHDAY=" + Array(repeating: "31", count: 200).joined(separator: ",")], "7 RRULE"),
        (["BEGIN:VALARM", "END:VEVENT"], "8 END"), (["BEGIN:VEVENT", "END:VEVENT"], "7 BEGIN"),
        (["BEGIN:VTIMEZONE", "END:VTIMEZONE"], "7 BEGIN"),
    ])
    func namesThePlace(_ lines: [String], _ expected: String) {
        #expect(
            Calendars.faults(Calendars.event("DTSTART:20270305T100000", lines.joined(separator: "\n"))).first
                == expected)
    }

    @Test func listsEveryFault() {
        let text = """
            BEGIN:VCALENDAR
            BEGIN:VEVENT
            SUMMARY:no start
            END:VEVENT
            BEGIN:VEVENT
            DTSTART:20270230
            END:VEVENT
            END:VCALENDAR
            """
        #expect(Calendars.faults(text) == ["2 DTSTART", "6 DTSTART"])
    }

    @Test(arguments: [
        "", "<html>BEGIN:VCALENDAR</html>", "BEGIN:VCARD\nEND:VCARD\n", "BEGIN:VCALENDAR\nBEGIN:VEVENT\n",
        "END:VCALENDAR\n", "BEGIN:VCALENDAR\nX:\u{0}\nEND:VCALENDAR\n",
    ])
    func refusesWhatIsNoCalendar(_ text: String) {
        #expect(Calendars.faults(text).count == 1)
    }

    @Test func refusesBig5() {
        let bytes = Array("BEGIN:VCALENDAR\r\nX-A:".utf8) + [0xA4, 0xA4] + Array("\r\nEND:VCALENDAR\r\n".utf8)
        #expect {
            try CalendarReader.contents(
                of: Data(bytes), file: "big5.ics", timeZone: Samples.taipei, window: Calendars.spring2027)
        } throws: { ($0 as? Faults)?.faults.first?.line == 2 }
    }

    enum Harm: CaseIterable {
        case nesting, longLine, manyLines, manyComponents, size

        var text: String {
            switch self {
            case .nesting: String(repeating: "BEGIN:VEVENT\n", count: 70_000)
            case .longLine:
                "BEGIN:VCALENDAR\nX-A:" + String(repeating: "\\,", count: 500_000) + "\nEND:VCALENDAR\n"
            case .manyLines:
                "BEGIN:VCALENDAR\n" + String(repeating: "X-A:1\n", count: 30_000) + "END:VCALENDAR\n"
            case .manyComponents:
                "BEGIN:VCALENDAR\n" + String(repeating: "BEGIN:VEVENT\nEND:VEVENT\n", count: 6_000) + "END:VCALENDAR\n"
            case .size: String(repeating: "x", count: 3 << 20)
            }
        }
    }

    @Test(arguments: Harm.allCases) func refusesWhatWouldHurtTheLibrary(_ harm: Harm) {
        #expect(Calendars.faults(harm.text).count == 1)
    }

    /// A thousand years of meetings, each of which lasts until now.
    @Test func meetingsThatNeverEndAreTooMany() {
        let text = Calendars.event(
            "DTSTART:10100412T103500", "DTEND:20270825T115000", "RRULE:FREQ=WEEKLY;BYDAY=TU,TH;UNTIL=20271217T153500Z")
        #expect(Calendars.faults(text).count == 1)
    }

    @Test func endlessRulesEndAtTheLimit() {
        let heavy = (0..<400).map { index in
            "BEGIN:VEVENT\nUID:\(index)\nDTSTART:00010101T000000Z\nRRULE:FREQ=DAILY;COUNT=1000000\nEND:VEVENT\n"
        }
        #expect(
            Calendars.faults("BEGIN:VCALENDAR\n" + heavy.joined() + "END:VCALENDAR\n").first?.hasSuffix("RRULE") == true
        )
    }

    @Test func brokenPropertiesThatDoNotDecideTheTimeAreLeftAside() throws {
        let text = Calendars.event(
            "DTSTART:20270305T100000", "GEO:1\\;2", "PRIORITY:high", "no colon here", "DESCRIPTION:", "ORGANIZER;:x")
        #expect(try Calendars.starts(text) == ["2027-03-05T10:00"])
    }
}
