import CalendarFeeds
import Foundation
import MuseumModel
import Testing

@Suite struct KeptCalendarTests {
    private static let text = """
        BEGIN:VCALENDAR
        METHOD:PUBLISH
        X-WR-CALNAME:mei@museum.example
        X-WR-TIMEZONE:Asia/Tokyo
        BEGIN:VTIMEZONE
        TZID:Home
        BEGIN:STANDARD
        DTSTART:19700101T000000
        TZOFFSETFROM:+0900
        TZOFFSETTO:+0900
        END:STANDARD
        END:VTIMEZONE
        BEGIN:VEVENT
        UID:mei@museum.example
        DTSTART;TZID=Home:20270302T100000
        DTEND;TZID=Home:20270302T110000
        RRULE:FREQ=WEEKLY;COUNT=3
        EXDATE;TZID=Home:20270309T100000
        SUMMARY:Dentist
        DESCRIPTION:root canal
        LOCATION:Dr. Lin
        ORGANIZER:mailto:lin@clinic.example
        ATTENDEE:mailto:mei@museum.example
        BEGIN:VALARM
        ACTION:DISPLAY
        DESCRIPTION:Dentist
        END:VALARM
        END:VEVENT
        BEGIN:VTODO
        SUMMARY:secret
        END:VTODO
        END:VCALENDAR
        """

    private static func kept(isAnonymous: Bool) throws -> String {
        let bytes = try KeptCalendar.bytes(
            of: Data(text.utf8), file: "x.ics", isAnonymous: isAnonymous, digest: String(repeating: "0", count: 64),
            identity: { isAnonymous ? "\($0.count)" : $0 })
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test func keepsNothingOfPeople() throws {
        let kept = try Self.kept(isAnonymous: true)
        for word in ["museum.example", "Dentist", "canal", "Lin", "clinic", "ALARM", "secret"] {
            #expect(!kept.contains(word), "\(word)")
        }
    }

    @Test func keepsTheTitleOfAClosure() throws {
        let kept = try Self.kept(isAnonymous: false)
        #expect(kept.contains("SUMMARY:Dentist\r\n"))
        for word in ["canal", "Dr. Lin", "clinic", "ALARM", "secret", "CALNAME"] { #expect(!kept.contains(word)) }
    }

    @Test(arguments: [true, false]) func keepsTheTimes(_ isAnonymous: Bool) throws {
        let expected = ["2027-03-02T09:00", "2027-03-16T09:00"]
        #expect(try Calendars.starts(Self.text) == expected)
        #expect(try Calendars.starts(Self.kept(isAnonymous: isAnonymous)) == expected)
    }

    /// The many forms that calendars come in mean the same after they were kept.
    @Test(.enabled(if: Shared.hasIcalFiles)) func keepsTheTimesOfCollectedFiles() throws {
        let window = Calendars.span("2020-01-01", "2027-12-31")
        let files = try FileManager.default.contentsOfDirectory(at: Shared.icalFiles, includingPropertiesForKeys: nil)
        var compared = 0
        for file in files where file.pathExtension == "ics" {
            let data = try Data(contentsOf: file)
            guard
                let before = try? CalendarReader.contents(of: data, file: "x", timeZone: Samples.taipei, window: window)
            else { continue }
            let kept = try KeptCalendar.bytes(of: data, file: "x", isAnonymous: false, digest: "0", identity: { $0 })
            let after = try CalendarReader.contents(of: kept, file: "x", timeZone: Samples.taipei, window: window)
            #expect(after.events == before.events, "\(file.lastPathComponent)")
            compared += 1
        }
        #expect(compared > 30)
    }
}
