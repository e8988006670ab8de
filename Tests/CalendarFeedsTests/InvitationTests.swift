import CalendarFeeds
import Foundation
import MuseumModel
import Testing

@Suite struct InvitationTests {
    private static func invitation(
        _ status: Booking.Status, bookedAt: Double = 0, changedAt: Double = 0, language: Language = .english
    ) throws -> Invitation {
        let made = Samples.changed.addingTimeInterval(1000 + bookedAt)
        let booking = Booking(
            id: "B-1", sessions: ["S-1"], school: "SCH1", party: try Party(students: 28, teachers: 2), status: status,
            createdAt: made, changedAt: made.addingTimeInterval(changedAt))
        let feed = try Feed(
            .school("SCH1"), of: Samples.folder, sessions: [Samples.sessions[0]], language: language,
            visits: ["S-1": SchoolVisit([booking])])
        return Invitation(
            booking, feed: feed, organizer: try #require(Mailbox("office@museum.example")),
            organizerName: Message(verbatim: "Museum: \"North\""),
            attendee: try #require(Mailbox("mei@school.example")),
            attendeeName: Message(verbatim: "Hilltop"))
    }

    private static func lines(_ invitation: Invitation) -> [String] {
        String(decoding: invitation.iCalendar(), as: UTF8.self).replacing("\r\n ", with: "")
            .components(separatedBy: "\r\n")
    }

    @Test func asksWhoBooked() throws {
        let lines = Self.lines(try Self.invitation(.confirmed))
        for line in [
            "METHOD:REQUEST", "UID:B-1.S-1@museum.example", "SEQUENCE:0", "STATUS:CONFIRMED", "TRANSP:OPAQUE",
            "ORGANIZER;CN=\"Museum: ^'North^'\":mailto:office@museum.example",
            "ATTENDEE;CN=Hilltop;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;RSVP=FALSE:mailto:mei@school.example",
        ] {
            #expect(lines.contains(line), "\(line)")
        }
        #expect(
            lines.contains { $0.hasPrefix("DESCRIPTION:") && $0.contains("Booking: B-1") && $0.contains("People: 30") })
    }

    @Test func takesBackWithAHigherSequence() throws {
        let lines = Self.lines(try Self.invitation(.cancelled, changedAt: 90))
        for line in ["METHOD:CANCEL", "UID:B-1.S-1@museum.example", "SEQUENCE:91", "STATUS:CANCELLED"] {
            #expect(lines.contains(line), "\(line)")
        }
        // At the same second as well.
        #expect(Self.lines(try Self.invitation(.cancelled)).contains("SEQUENCE:1"))
    }

    @Test(arguments: Language.allCases) func hasNoFaultButItsMethod(_ language: Language) throws {
        let bytes = try Self.invitation(.confirmed, language: language).iCalendar()
        let faults = CalendarCheck(Data(bytes), file: "x.ics").findings.filter { $0.weight == .fault }
        #expect(faults.map(\.rule) == ["method"])
    }

    @Test(arguments: ["", "a", "a@b", "a b@c.example", "a@b.example\r\nX:1", "a%40b@c.example", "a@b@c.example"])
    func mailboxesArePlain(_ text: String) {
        #expect(Mailbox(text) == nil)
    }
}
