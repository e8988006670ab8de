import CalendarFeeds
import Foundation
import MuseumModel
import Testing

@Suite struct FreeBusyTests {
    private static func interval(_ from: Double, _ to: Double) -> DateInterval {
        DateInterval(start: Date(timeIntervalSince1970: from * 3600), end: Date(timeIntervalSince1970: to * 3600))
    }

    private static func lines(_ freeBusy: FreeBusy) -> [String] {
        String(decoding: freeBusy.iCalendar(), as: UTF8.self).replacing("\r\n ", with: "").components(
            separatedBy: "\r\n")
    }

    @Test func mergesAndCutsOff() {
        let freeBusy = FreeBusy(
            .room("R"), host: "museum.example", span: Self.interval(10, 20),
            busy: [Self.interval(15, 16), Self.interval(8, 11), Self.interval(16, 17), Self.interval(21, 22)],
            unavailable: [Self.interval(19, 30)], changedAt: Date(timeIntervalSince1970: 0))
        let lines = Self.lines(freeBusy)
        #expect(
            lines.contains("FREEBUSY;FBTYPE=BUSY:19700101T100000Z/19700101T110000Z,19700101T150000Z/19700101T170000Z"))
        #expect(lines.contains("FREEBUSY;FBTYPE=BUSY-UNAVAILABLE:19700101T190000Z/19700101T200000Z"))
        #expect(lines.contains("UID:freebusy-room-R@museum.example"))
        #expect(CalendarCheck(Data(freeBusy.iCalendar()), file: "x", isPublic: true).findings.isEmpty)
    }

    @Test(.enabled(if: Shared.hasValidator), arguments: [[], [interval(10, 11)]])
    func isValid(_ busy: [DateInterval]) throws {
        let freeBusy = FreeBusy(
            .instructor("I"), host: "museum.example", span: Self.interval(0, 48), busy: busy, unavailable: [],
            changedAt: Date(timeIntervalSince1970: 0))
        #expect(try Shared.validate(freeBusy.iCalendar(), isPublic: true).hasPrefix("ok: "))
    }
}
