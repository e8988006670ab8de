import CalendarFeeds
import MuseumModel
import Testing

/// Rules by the examples of RFC 5545, 3.8.5.3, and by what real exports write.
@Suite struct RecurrenceRuleTests {
    private func days(_ rule: String, from start: String, window: DateSpan) throws -> [String] {
        let text = Calendars.event("DTSTART;VALUE=DATE:\(start)", "RRULE:\(rule)")
        return try Calendars.read(text, window: window).map(\.start.date.description)
    }

    @Test(arguments: [
        ("FREQ=DAILY;COUNT=3", ["1997-09-02", "1997-09-03", "1997-09-04"]),
        ("FREQ=DAILY;INTERVAL=10;COUNT=3", ["1997-09-02", "1997-09-12", "1997-09-22"]),
        ("FREQ=WEEKLY;COUNT=3;BYDAY=TU,TH", ["1997-09-02", "1997-09-04", "1997-09-09"]),
        (
            "FREQ=WEEKLY;INTERVAL=2;WKST=SU;COUNT=4;BYDAY=TU,TH",
            ["1997-09-02", "1997-09-04", "1997-09-16", "1997-09-18"]
        ),
        ("FREQ=WEEKLY;BYDAY=TU,TH;BYSETPOS=1;COUNT=2", ["1997-09-02", "1997-09-09"]),
        ("FREQ=MONTHLY;COUNT=3;BYDAY=1TU", ["1997-09-02", "1997-10-07", "1997-11-04"]),
        ("FREQ=MONTHLY;COUNT=3;BYDAY=TU,WE,TH;BYSETPOS=3", ["1997-09-02", "1997-09-04", "1997-10-07", "1997-11-06"]),
        ("FREQ=MONTHLY;COUNT=2;BYMONTHDAY=-1", ["1997-09-02", "1997-09-30", "1997-10-31"]),
        ("FREQ=MONTHLY;COUNT=2;BYDAY=FR;BYMONTHDAY=13", ["1997-09-02", "1998-02-13", "1998-03-13"]),
        ("FREQ=YEARLY;COUNT=2;BYMONTH=9,10", ["1997-09-02", "1997-10-02"]),
        ("FREQ=YEARLY;COUNT=2;BYWEEKNO=36;BYDAY=TU", ["1997-09-02", "1998-09-01"]),
        ("FREQ=YEARLY;COUNT=2;BYYEARDAY=245,-1", ["1997-09-02", "1997-12-31"]),
        ("FREQ=YEARLY;COUNT=2;BYDAY=-1MO;BYMONTH=5", ["1997-09-02", "1998-05-25", "1999-05-31"]),
        ("FREQ=MONTHLY;BYMONTHDAY=31;UNTIL=19971231", ["1997-09-02", "1997-10-31", "1997-12-31"]),
    ])
    func givesTheDaysOfTheStandard(_ rule: String, _ expected: [String]) throws {
        #expect(try days(rule, from: "19970902", window: Calendars.span("1997-01-01", "1999-12-31")) == expected)
    }

    @Test(arguments: [
        ("20270323T020000Z", 4), ("20270323T015959Z", 3), ("20270323T100000", 4), ("20270323", 4), ("20270322", 3),
    ])
    func untilIncludesTheLastStart(_ until: String, _ count: Int) throws {
        let text = Calendars.event(
            "DTSTART;TZID=Asia/Taipei:20270302T100000", "RRULE:FREQ=WEEKLY;UNTIL=\(until)")
        #expect(try Calendars.starts(text).count == count)
    }

    @Test func ruleThatNeverMatchesEnds() throws {
        #expect(try days("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", from: "19970101", window: Calendars.spring2027).isEmpty)
    }

    @Test func countIsCountedFromTheStart() throws {
        #expect(try days("FREQ=DAILY;COUNT=31", from: "20270201", window: Calendars.spring2027).count == 3)
        #expect(try days("FREQ=DAILY", from: "19000101", window: Calendars.spring2027).count == 31)
        #expect(try days("FREQ=MONTHLY;BYDAY=1MO", from: "19000101", window: Calendars.spring2027) == ["2027-03-01"])
        #expect(
            try days("FREQ=WEEKLY;INTERVAL=3;BYDAY=MO", from: "20270104", window: Calendars.spring2027)
                == ["2027-03-08", "2027-03-29"])
    }
}
