import CalendarFeeds
import Foundation
import MuseumModel
import Testing

@Suite struct TimeZoneRulesTests {
    private func zoneLines(_ zone: String, starts: [String]) throws -> [String] {
        let entries = starts.enumerated().map { Samples.entry("S\($0.offset)", start: $0.element) }
        let lines = Samples.lines(Samples.feed(entries, timeZone: try #require(TimeZone(identifier: zone))))
        let begin = try #require(lines.firstIndex(of: "BEGIN:VTIMEZONE"))
        let end = try #require(lines.firstIndex(of: "END:VTIMEZONE"))
        return Array(lines[begin...end])
    }

    @Test func taipeiIsOneStandardTime() throws {
        #expect(
            try zoneLines("Asia/Taipei", starts: ["2027-03-05T09:30"]) == [
                "BEGIN:VTIMEZONE", "TZID:Asia/Taipei", "BEGIN:STANDARD", "DTSTART:19700101T000000",
                "TZOFFSETFROM:+0800", "TZOFFSETTO:+0800", "TZNAME:+08", "END:STANDARD", "END:VTIMEZONE",
            ])
    }

    @Test func newYorkIsTwoRules() throws {
        let lines = try zoneLines("America/New_York", starts: ["2027-01-05T09:30", "2027-12-05T09:30"])
        #expect(
            lines.filter { $0.hasPrefix("RRULE") } == [
                "RRULE:FREQ=YEARLY;BYDAY=2SU;BYMONTH=3", "RRULE:FREQ=YEARLY;BYDAY=1SU;BYMONTH=11",
            ])
        #expect(lines.contains("DTSTART:20260308T020000"))
        #expect(lines.count { $0 == "BEGIN:STANDARD" } == 1)
        #expect(lines.count { $0 == "BEGIN:DAYLIGHT" } == 1)
    }

    @Test func europeIsTheLastSunday() throws {
        let lines = try zoneLines("Europe/Berlin", starts: ["2027-01-05T09:30"])
        #expect(lines.contains("RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3"))
        #expect(lines.contains("RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10"))
    }

    @Test func changesWithoutAYearlyRuleAreListed() throws {
        let lines = try zoneLines("Africa/Casablanca", starts: ["2027-01-05T09:30"])
        #expect(!lines.contains { $0.hasPrefix("RRULE") })
        #expect(lines.contains { $0.hasPrefix("RDATE:2027") })
    }
}
