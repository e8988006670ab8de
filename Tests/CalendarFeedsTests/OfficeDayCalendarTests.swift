import CalendarFeeds
import Foundation
import MuseumModel
import Testing

@Suite struct OfficeDayCalendarTests {
    /// The shipped years told as a table, and read back, have the same working days and names.
    @Test(arguments: 2022...2027) func aYearAsATableIsTheSameYear(_ year: Int) throws {
        let shipped = try read(Data(contentsOf: Self.shipped), year)
        let dates = (0..<366).map { LocalDate(year: year, month: 1, day: 1)!.adding(days: $0) }.filter {
            $0.year == year
        }
        let table = dates.map { date in
            OfficeDay(date: date, isDayOff: !shipped.isWorkday(date), remark: shipped.holidays[date] ?? "")
        }
        let again = try read(OfficeDayCalendar.bytes(of: table.shuffled()), year)
        for date in dates {
            #expect(again.isWorkday(date) == shipped.isWorkday(date), "\(date)")
            #expect(again.holidays[date] == shipped.holidays[date], "\(date)")
        }
    }

    private static let shipped = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Calendars/taiwan-office-days.ics")

    private func read(_ data: Data, _ year: Int) throws -> DayCalendar {
        let window = Calendars.span("\(year)-01-01", "\(year)-12-31")
        return DayCalendar(
            events: try CalendarReader.contents(
                of: data, file: "days.ics", timeZone: Samples.taipei, window: window
            ).events)
    }
}
