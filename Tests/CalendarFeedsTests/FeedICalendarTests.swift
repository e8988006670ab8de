import CalendarFeeds
import Foundation
import MuseumModel
import Testing

@Suite struct FeedICalendarTests {
    @Test func writesEveryPropertyOfASession() {
        let lines = Samples.lines(Samples.feed([Samples.entry(sequence: 4)]))
        for line in [
            "UID:S2027-0001@museum.example", "DTSTAMP:20260922T141320Z", "LAST-MODIFIED:20260922T141320Z",
            "CREATED:20260921T141320Z", "SEQUENCE:4", "STATUS:CONFIRMED", "TRANSP:TRANSPARENT",
            "DTSTART;TZID=Asia/Taipei:20270305T093000", "DTEND;TZID=Asia/Taipei:20270305T110000", "SUMMARY:水火箭",
            #"LOCATION:北館 創客教室\, 高雄市三民區九如一路720號"#, "GEO:22.640000;120.320000",
            "URL:https://museum.example/sessions/S2027-0001", "CATEGORIES:學校課程", "COLOR:steelblue",
            #"DESCRIPTION:類別：學校課程\nhttps://museum.example/sessions/S2027-0001"#,
        ] {
            #expect(lines.contains(line), "\(line)")
        }
    }

    /// The library folds between CR and LF where the last octets of a value just fill a line.
    @Test func keepsLineEndsWholeAtEveryLength() {
        for length in 1...160 {
            for letter in ["題", "a"] {
                let title = String(repeating: letter, count: length)
                let bytes = Samples.feed([Samples.entry(title: title)], name: title).iCalendar()
                for (index, byte) in bytes.enumerated() where byte == 13 || byte == 10 {
                    let isWhole = byte == 13 ? bytes[index + 1] == 10 : bytes[index - 1] == 13
                    #expect(isWhole, "\(length) × \(letter)")
                }
            }
        }
    }

    @Test func writesTheHead() {
        let lines = Samples.lines(Samples.feed([], name: "Tours, talks", description: "a; b"))
        for line in [
            "VERSION:2.0", "CALSCALE:GREGORIAN", #"NAME:Tours\, talks"#, #"X-WR-CALNAME:Tours\, talks"#,
            #"DESCRIPTION:a\; b"#, #"X-WR-CALDESC:a\; b"#, "X-WR-TIMEZONE:Asia/Taipei",
            "REFRESH-INTERVAL;VALUE=DURATION:PT1H", "X-PUBLISHED-TTL:PT1H",
            "SOURCE;VALUE=URI:https://museum.example/feeds/museum.ics",
        ] {
            #expect(lines.contains(line), "\(line)")
        }
        #expect(!lines.contains { $0.hasPrefix("METHOD") })
    }

    @Test func sameContentInAnyOrderIsTheSameBytes() {
        let entries = [Samples.entry("B"), Samples.entry("A"), Samples.entry("C", start: "2027-03-01T09:00")]
        let bytes = Samples.feed(entries).iCalendar()
        #expect(bytes == Samples.feed(entries.reversed()).iCalendar())
        let uids = Samples.lines(Samples.feed(entries)).filter { $0.hasPrefix("UID") }
        #expect(uids == ["UID:C@museum.example", "UID:A@museum.example", "UID:B@museum.example"])
    }

    @Test func cancelledSessionSaysSoInEachWay() {
        let entries = [Samples.entry(isCancelled: true)]
        let lines = Samples.lines(Samples.feed(entries, subject: .room("N-1")))
        #expect(lines.contains("SUMMARY:取消：水火箭"))
        #expect(lines.contains("STATUS:CANCELLED"))
        #expect(lines.contains("TRANSP:TRANSPARENT"))
        #expect(Samples.lines(Samples.feed(entries, language: .english)).contains("SUMMARY:CANCELLED: 水火箭"))
    }

    @Test func movedSessionKeepsItsIdentity() {
        let before = Samples.lines(Samples.feed([Samples.entry()]))
        let after = Samples.lines(Samples.feed([Samples.entry(start: "2027-03-05T14:00", sequence: 1)]))
        #expect(before.filter { $0.hasPrefix("UID") } == after.filter { $0.hasPrefix("UID") })
        #expect(after.contains("DTSTART;TZID=Asia/Taipei:20270305T140000"))
        #expect(after.contains("SEQUENCE:1"))
    }

    @Test func onlyThoseWhoAreThereAreBusy() {
        for subject in [FeedSubject.room("N-1"), .instructor("I1")] {
            #expect(Samples.lines(Samples.feed([Samples.entry()], subject: subject)).contains("TRANSP:OPAQUE"))
        }
    }

    @Test func secretFeedDoesNotRepeatItsAddress() {
        #expect(!Samples.text(Samples.feed([Samples.entry()], subject: .instructor("I1"))).contains("SOURCE"))
    }

    @Test func foldsAtSeventyFiveOctetsBetweenCharacters() {
        let long = String(repeating: "科學導覽😀", count: 20)
        let bytes = Samples.feed([Samples.entry(title: long)], name: long, description: long).iCalendar()
        for line in bytes.split(separator: 0x0A) {
            #expect(line.last == 0x0D)
            #expect(line.count <= 76)
            #expect(String(validating: line, as: UTF8.self) != nil)
        }
        #expect(Samples.lines(Samples.feed([], name: long)).contains("X-WR-CALNAME:" + long))
    }

    @Test func textCannotBecomeAProperty() {
        let evil = "x\r\nATTENDEE:mailto:a@b.example\nEND:VEVENT\u{2028}Y\u{0}"
        let entry = Samples.entry(
            evil, title: evil, place: .visit(host: Message(verbatim: evil)), categories: [Message(verbatim: evil)],
            details: [Message(verbatim: evil)])
        let feed = Feed(
            subject: .museum, name: Message(verbatim: evil), description: Message(verbatim: evil), language: .english,
            timeZone: Samples.taipei, host: evil, entries: [entry])
        let lines = Samples.lines(feed)
        #expect(!lines.contains { $0.hasPrefix("ATTENDEE") })
        #expect(lines.count { $0 == "END:VEVENT" } == 1)
    }
}
