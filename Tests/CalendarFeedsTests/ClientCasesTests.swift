import Foundation
import MuseumModel
import Testing

@testable import CalendarFeeds

/// Faults that calendars of others had, by the numbers of the collection; those of transport are in WebServiceTests.
@Suite struct ClientCasesTests {
    private func values(_ name: String, _ feed: Feed) -> [String] {
        Samples.lines(feed).compactMap { line in
            line.hasPrefix(name + ":") || line.hasPrefix(name + ";") ? String(line.dropFirst(name.count + 1)) : nil
        }
    }

    @Test func case01TheUIDOutlivesEveryChange() {
        let changed = Samples.entry(title: "別的", start: "2027-04-01T10:00", isCancelled: true, sequence: 9)
        #expect(values("UID", Samples.feed([Samples.entry()])) == values("UID", Samples.feed([changed])))
    }

    @Test func case03AnEventWithoutUIDIsReadAndDoubted() throws {
        let text = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20270305T093000\nEND:VEVENT\nEND:VCALENDAR\n"
        let contents = try CalendarReader.contents(
            of: Data(text.utf8), file: "x", timeZone: Samples.taipei, window: Calendars.spring2027)
        #expect(contents.events.count == 1)
        #expect(contents.doubts.contains { $0.property == "UID" })
    }

    @Test func case04And05TheStampIsThatOfTheLastChange() {
        let feed = Samples.feed([Samples.entry()])
        #expect(values("DTSTAMP", feed) == values("LAST-MODIFIED", feed).suffix(1))
        #expect(values("DTSTAMP", feed).allSatisfy { $0.hasSuffix("Z") })
        #expect(feed.iCalendar() == Samples.feed([Samples.entry()]).iCalendar())
    }

    @Test func case06AChangeRaisesSequenceAndLastModified() {
        let later = Samples.entry(
            start: "2027-03-05T14:00", sequence: 1, changedAt: Samples.changed.addingTimeInterval(60))
        let feeds = [Samples.feed([Samples.entry()]), Samples.feed([later])]
        #expect(feeds.map { values("SEQUENCE", $0) } == [["0"], ["1"]])
        #expect(values("LAST-MODIFIED", feeds[0]).last! < values("LAST-MODIFIED", feeds[1]).last!)
    }

    @Test func case08ACancelledSessionStaysAndSaysSo() {
        let feed = Samples.feed([Samples.entry(isCancelled: true, sequence: 1)], subject: .room("N-1"))
        #expect(values("STATUS", feed) == ["CANCELLED"] && values("TRANSP", feed) == ["TRANSPARENT"])
        #expect(values("SUMMARY", feed) == ["取消：水火箭"] && values("SEQUENCE", feed) == ["1"])
    }

    @Test(arguments: ["導覽😀", "題", "a", "é"]) func case09And10FoldsCountOctetsAndKeepCharactersWhole(_ text: String) {
        let bytes = Samples.feed([Samples.entry(title: String(repeating: text, count: 75))]).iCalendar()
        for line in bytes.split(separator: 0x0A) {
            #expect(line.count <= 76 && line.last == 0x0D && String(validating: line, as: UTF8.self) != nil)
        }
    }

    @Test(arguments: ["a\rb", "a\r\nb", "a\nb"]) func case12EveryLineBreakOfAFormIsOne(_ text: String) {
        let feed = Samples.feed([Samples.entry(details: [Message(verbatim: text)])])
        #expect(values("DESCRIPTION", feed).last?.hasPrefix(#"a\nb\nhttps"#) == true)
        let bytes = feed.iCalendar()
        #expect(bytes.count { $0 == 0x0D } == bytes.count { $0 == 0x0A })
    }

    @Test func case13TheFirstBytesAreBegin() {
        #expect(Samples.feed([]).iCalendar().starts(with: Array("BEGIN:VCALENDAR\r\n".utf8)))
    }

    @Test func case14TextIsEscapedOnceAndOtherValuesAreNot() {
        let feed = Samples.feed([Samples.entry(title: #"2F, 台北; A區\B"#)])
        #expect(values("SUMMARY", feed) == [#"2F\, 台北\; A區\\B"#])
        #expect(values("GEO", feed) == ["22.640000;120.320000"])
        #expect(!Samples.lines(feed).contains { $0.hasSuffix(" ") })
    }

    @Test func case16And17AnAllDayClosureEndsOnTheDayAfter() throws {
        let lines = ["DTSTART;VALUE=DATE:20270314", "DTEND;VALUE=DATE:20270317"]
        let event = try #require(try Calendars.read(Calendars.event(lines[0], lines[1])).first)
        #expect(event.isAllDay && event.days.count == 3)
        let midnights = Calendars.event("DTSTART:20270314T000000", "DTEND:20270317T000000")
        let check = CalendarCheck(Data(midnights.utf8), file: "x", isPublic: false)
        #expect(check.findings.contains { $0.rule == "midnights" })
    }

    @Test func case18And19TheZoneIsThereAndHasNoHistory() {
        let lines = Samples.lines(Samples.feed([Samples.entry()]))
        #expect(lines.count { $0 == "BEGIN:STANDARD" } == 1 && !lines.contains("BEGIN:DAYLIGHT"))
        #expect(lines.contains("TZID:Asia/Taipei") && lines.contains("DTSTART:19700101T000000"))
    }

    @Test(arguments: ["Taipei Standard Time", "Taipei Standard Time 1", "\"(UTC+08:00) Taipei\""])
    func case20WindowsNamesAreUnderstood(_ zone: String) throws {
        let text = Calendars.event("DTSTART;TZID=\(zone):20270305T093000")
        #expect(try Calendars.starts(text, timeZone: Samples.newYork) == ["2027-03-04T20:30"])
    }

    @Test func case20AnUnknownZoneIsNeverUTC() {
        #expect(Calendars.faults(Calendars.event("DTSTART;TZID=Nowhere:20270305T093000")) == ["6 TZID"])
    }

    @Test func case21FloatingTimesAreTheMuseums() throws {
        let text = Calendars.event("DTSTART:20270305T100000")
        for zone in [Samples.taipei, Samples.newYork] {
            #expect(try Calendars.starts(text, timeZone: zone) == ["2027-03-05T10:00"])
        }
    }

    @Test(arguments: ["20270323T020000Z", "20270323"]) func case22TheLastMeetingIsNotLost(_ until: String) throws {
        let text = Calendars.event(
            "DTSTART;TZID=Asia/Taipei:20270309T100000", "RRULE:FREQ=WEEKLY;UNTIL=\(until)")
        #expect(try Calendars.starts(text).last == "2027-03-23T10:00")
    }

    @Test(arguments: [";VALUE=DATE:20270309", ";TZID=Asia/Taipei:20270309T100000", ":20270309T020000Z"])
    func case23AnExceptionOfAnotherFormStillCounts(_ exception: String) throws {
        let text = Calendars.event(
            "DTSTART;TZID=Asia/Taipei:20270302T100000", "RRULE:FREQ=WEEKLY;COUNT=3", "EXDATE\(exception)")
        #expect(try Calendars.starts(text) == ["2027-03-02T10:00", "2027-03-16T10:00"])
    }

    @Test func case25AChangedOccurrenceWithoutSeriesIsAnEvent() throws {
        let text = Calendars.event("RECURRENCE-ID:20270302T100000", "DTSTART:20270303T100000")
        #expect(try Calendars.starts(text) == ["2027-03-03T10:00"])
    }

    @Test(arguments: [
        "FREQ=MONTHLY;BYDAY=1TH;BYSETPOS=2", "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31", "FREQ=YEARLY;BYWEEKNO=53;BYMONTH=6",
    ])
    func case26ARuleThatNothingFulfilsEnds(_ rule: String) throws {
        #expect(try Calendars.starts(Calendars.event("DTSTART:20270302T100000", "RRULE:\(rule)")).count <= 1)
    }

    @Test(arguments: ["HOURLY", "MINUTELY", "SECONDLY"]) func case26DenseRulesAreRefused(_ frequency: String) {
        let rule = "RRULE:FREQ=\(frequency);BYMONTH=2;BYMONTHDAY=31"
        #expect(Calendars.faults(Calendars.event("DTSTART:20270302T100000", rule)) == ["7 RRULE"])
    }

    @Test func case28AnEmptyFeedHoldsItsZone() {
        #expect(Samples.lines(Samples.feed([])).contains("BEGIN:VTIMEZONE"))
    }

    @Test func case29DescriptionsArePlain() {
        let lines = Samples.lines(Samples.feed([Samples.entry()]))
        #expect(!lines.contains { $0.hasPrefix("X-ALT-DESC") || $0.contains("ALTREP") || $0.contains("<") })
    }

    @Test func case31And33PublicFeedsHoldNoAlarmAndNobody() throws {
        let feed = try Feed(.museum, of: Samples.folder, sessions: Samples.sessions, language: .english)
        for word in ["VALARM", "ORGANIZER", "ATTENDEE", "mailto:", "Lin Mei-ling", "Hilltop"] {
            #expect(!Samples.text(feed).contains(word), "\(word)")
        }
    }

    @Test(arguments: ["OA", "mailto:a%40b", "a@b\r\nX:1@c.example", "a b@c.example"])
    func case32WhatIsNoAddressBecomesNoOrganizer(_ text: String) {
        #expect(Mailbox(text) == nil)
    }

    @Test(arguments: ["\u{15}", "\u{18}", "\u{0}", "\u{7F}", "\u{85}", "\u{2028}", "\u{2029}", "\u{B}", "\u{C}"])
    func case34NoControlCharacterGoesOut(_ character: String) {
        let text = Samples.text(Samples.feed([Samples.entry(title: "a\(character)b")]))
        #expect(!text.contains(character))
        let title = values("SUMMARY", Samples.feed([Samples.entry(title: "a\(character)b")])).first
        #expect(title == "ab" || title == "a b" || title == #"a\nb"#)
    }

    @Test func case35ParametersKeepColonsQuotesAndCarets() {
        var writer = ContentLineWriter()
        writer.write(Property("X-A", .word("1"), [.init(name: "LABEL", value: #"a: "b"; c^d, e"#)]))
        #expect(String(decoding: writer.bytes, as: UTF8.self) == "X-A;LABEL=\"a: ^'b^'; c^^d, e\":1\r\n")
    }

    /// The library is the strictest reader at hand: it puts what it cannot read into `X-LIC-ERROR`.
    @Test(arguments: FeedValidityTests.cases.map(\.name)) func theLibraryReadsWhatIsWritten(_ name: String) throws {
        let feed = try #require(FeedValidityTests.cases.first { $0.name == name }).feed
        let read = try #require(ParsedComponent(parsing: Samples.text(feed)))
        #expect(read.all("VEVENT").count == feed.entries.count && read.all("VTIMEZONE").count == 1)
        func faults(_ component: ParsedComponent) -> [String] {
            component.properties.filter { $0.name.hasPrefix("X-LIC") }.map(\.value)
                + component.children.flatMap(faults)
        }
        #expect(faults(read) == [])
    }
}
