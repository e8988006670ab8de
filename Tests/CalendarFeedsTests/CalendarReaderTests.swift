import CalendarFeeds
import Foundation
import MuseumModel
import Testing

@Suite struct CalendarReaderTests {
    @Test func readsAnAllDayEvent() throws {
        let events = try Calendars.read(
            Calendars.event(
                "DTSTART;VALUE=DATE:20270305", "DTEND;VALUE=DATE:20270308", "CATEGORIES:holiday,replaces-fr"))
        let event = try #require(events.first)
        #expect(events.count == 1)
        #expect(event.start.description == "2027-03-05T00:00")
        #expect(event.end.description == "2027-03-08T00:00")
        #expect(event.isAllDay)
        #expect(event.categories == ["HOLIDAY", "REPLACES-FR"])
        #expect(event.days.count == 3)
    }

    @Test(arguments: [
        "DTSTART;VALUE=DATE:20270305\nDTEND;VALUE=DATE:20270305", "DTSTART:20270305",
        "DTSTART;VALUE=DATE:20270305\nDURATION:P1D",
    ])
    func oneDayHoweverWritten(_ lines: String) throws {
        #expect(try Calendars.read(Calendars.event(lines)).map(\.end.description) == ["2027-03-06T00:00"])
    }

    @Test(arguments: [
        ("DTSTART:20270305T013000Z", "", "2027-03-05T09:30"),
        ("DTSTART;TZID=America/New_York:20270305T093000", "", "2027-03-05T22:30"),
        ("DTSTART;TZID=Taipei Standard Time:20270305T093000", "", "2027-03-05T09:30"),
        ("DTSTART;TZID=Eastern Standard Time 1:20270305T093000", "", "2027-03-05T22:30"),
        ("DTSTART;TZID=\"(UTC+08:00) Taipei\":20270305T093000", "", "2027-03-05T09:30"),
        ("DTSTART;TZID=\"(GMT+10:00) Canberra, Melbourne, Sydney\":20270305T093000", "", "2027-03-05T06:30"),
        ("DTSTART;TZID=/freeassociation.sourceforge.net/Asia/Tokyo:20270305T093000", "", "2027-03-05T08:30"),
        ("DTSTART:20270305T093000", "", "2027-03-05T09:30"),
        ("DTSTART:20270305T093000", "X-WR-TIMEZONE:Asia/Tokyo\n", "2027-03-05T08:30"),
        ("DTSTART;TZID=Custom:20270305T093000", custom, "2027-03-05T12:30"),
        ("DTSTART;TZID=Custom:20270329T093000", custom, "2027-03-29T11:30"),
    ])
    func bringsTimesToTheMuseumsClock(_ line: String, _ head: String, _ expected: String) throws {
        #expect(try Calendars.starts(Calendars.event(line, head: head)) == [expected])
    }

    private static let custom = """
        BEGIN:VTIMEZONE
        TZID:Custom
        BEGIN:STANDARD
        DTSTART:16011028T030000
        TZOFFSETFROM:+0600
        TZOFFSETTO:+0500
        RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10
        END:STANDARD
        BEGIN:DAYLIGHT
        DTSTART:16010325T020000
        TZOFFSETFROM:+0500
        TZOFFSETTO:+0600
        RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3
        END:DAYLIGHT
        END:VTIMEZONE

        """

    @Test func aNightKeepsItsHoursOverAClockChange() throws {
        let events = try Calendars.read(
            Calendars.event(
                "DTSTART;TZID=America/New_York:20270306T220000", "DTEND;TZID=America/New_York:20270307T070000",
                "RRULE:FREQ=WEEKLY;COUNT=2"), timeZone: Samples.newYork)
        #expect(events.map(\.end.description) == ["2027-03-07T07:00", "2027-03-14T07:00"])
    }

    @Test func leavesOutWhatIsCancelledExcludedOrMoved() throws {
        let text = """
            BEGIN:VCALENDAR
            BEGIN:VEVENT
            UID:1
            RECURRENCE-ID;TZID=Asia/Taipei:20270316T100000
            DTSTART;TZID=Asia/Taipei:20270317T140000
            SUMMARY:moved
            END:VEVENT
            BEGIN:VEVENT
            UID:1
            DTSTART;TZID=Asia/Taipei:20270302T100000
            DTEND;TZID=Asia/Taipei:20270302T110000
            RRULE:FREQ=WEEKLY
            EXDATE:20270309T020000Z
            RDATE;TZID=Asia/Taipei:20270304T100000
            SUMMARY:weekly
            END:VEVENT
            BEGIN:VEVENT
            UID:1
            RECURRENCE-ID:20270323T020000Z
            DTSTART:20270323T020000Z
            STATUS:CANCELLED
            END:VEVENT
            BEGIN:VEVENT
            UID:2
            DTSTART:20270323T020000Z
            STATUS:CANCELLED
            END:VEVENT
            END:VCALENDAR
            """
        #expect(
            try Calendars.starts(text) == [
                "2027-03-02T10:00", "2027-03-04T10:00", "2027-03-17T14:00", "2027-03-30T10:00",
            ])
    }

    @Test func excludesByDayWhereFormsDiffer() throws {
        let timed = Calendars.event(
            "DTSTART:20270302T020000Z", "RRULE:FREQ=DAILY;COUNT=3", "EXDATE;VALUE=DATE:20270303")
        #expect(try Calendars.starts(timed) == ["2027-03-02T10:00", "2027-03-04T10:00"])
        let allDay = Calendars.event(
            "DTSTART;VALUE=DATE:20270302", "RRULE:FREQ=DAILY;COUNT=3",
            "EXDATE;TZID=Asia/Taipei:20270303T000000,20270304T000000")
        #expect(try Calendars.starts(allDay) == ["2027-03-02T00:00"])
    }

    @Test func replacementWithoutMasterStandsAlone() throws {
        #expect(
            try Calendars.starts(Calendars.event("RECURRENCE-ID:20270302T020000Z", "DTSTART:20270303T020000Z"))
                == ["2027-03-03T10:00"])
    }

    @Test func eventsWithoutUIDStayApart() throws {
        let text = """
            BEGIN:VCALENDAR
            BEGIN:VEVENT
            DTSTART;VALUE=DATE:20270302
            SUMMARY:a
            END:VEVENT
            BEGIN:VEVENT
            DTSTART;VALUE=DATE:20270302
            SUMMARY:b
            END:VEVENT
            END:VCALENDAR
            """
        #expect(try Set(Calendars.read(text).map(\.uid)).count == 2)
    }

    @Test func takesWhatReachesIntoTheWindow() throws {
        let text = Calendars.event("DTSTART;VALUE=DATE:20270220", "DTEND;VALUE=DATE:20270302")
        #expect(try Calendars.starts(text) == ["2027-02-20T00:00"])
        #expect(try Calendars.starts(text, window: Calendars.span("2027-03-02", "2027-03-31")).isEmpty)
    }

    @Test func readsItsOwnFeeds() throws {
        let feed = Samples.feed([
            Samples.entry("A", title: "光, 電; 磁\\"), Samples.entry("B", start: "2027-03-31T22:00", minutes: 540),
        ])
        let events = try CalendarReader.contents(
            of: Data(feed.iCalendar()), file: "own.ics", timeZone: Samples.taipei, window: Calendars.spring2027
        ).events
        #expect(events.map(\.uid) == ["A@museum.example", "B@museum.example"])
        #expect(events[0].summary == "光, 電; 磁\\")
        #expect(events[1].end.description == "2027-04-01T07:00")
    }
}
