import Catalogue
import Foundation
import MuseumModel
import Testing

struct CalendarFilesTests {
    private func event(_ first: Int, to last: Int, _ categories: Set<String> = []) -> CalendarEvent {
        let midnight = LocalTime(minutes: 0)
        return CalendarEvent(
            uid: "e\(first)", summary: "event \(first)", categories: categories,
            start: LocalDateTime(LocalDate(year: 2027, month: 4, day: first)!, midnight),
            end: LocalDateTime(LocalDate(year: 2027, month: 4, day: last)!, midnight), isAllDay: true)
    }

    private func folder(_ events: [String: [CalendarEvent]]) throws(Faults) -> MuseumFolder {
        var folder = HarbourFolder()
        folder.events = events
        return try folder.read().folder
    }

    private func april(_ day: Int) -> LocalDate { LocalDate(year: 2027, month: 4, day: day)! }

    @Test func holidaysAndMakeUpDaysComeByTheirCategories() throws {
        let days = try folder([
            "office days": [event(5, to: 6, ["HOLIDAY"]), event(10, to: 11, ["WORKDAY", "REPLACES-MO"])]
        ]).days
        #expect(days.holidays == [april(5): "event 5"])
        #expect(days.effectiveWeekday(of: april(10)) == .monday)
    }

    @Test func anEventWithoutACategoryIsWhatItsFileIsUsedAs() throws {
        #expect(try folder(["office days": [event(5, to: 6, ["FAMILY"])]]).days.holidays.count == 1)
        var terms = HarbourFolder().replacing("as: holiday", with: "as: term", in: "museum.yaml")
        terms.events = ["office days": [event(5, to: 9)]]
        #expect(try terms.read().folder.days.schoolTerms == [DateSpan(april(5), april(8))])
    }

    @Test func closuresAreThoseOfTheRoom() throws {
        let closures = try folder(["closures": [event(7, to: 8, ["CLOSURE"]), event(9, to: 10, ["OPEN"])]]).closures
        #expect(
            closures == [
                Closure(
                    scope: .room("LAB"), start: LocalDateTime(april(7), LocalTime(minutes: 0)),
                    end: LocalDateTime(april(8), LocalTime(minutes: 0)), reason: "event 7")
            ])
    }

    @Test(arguments: [
        ("as: closure", Closure.Scope.museum), ("as: closure, for: \"site:annex\"", .site("annex")),
        ("as: busy, for: \"instructor:I02\"", .instructor("I02")),
    ])
    func closuresMayBeOfOtherThings(_ entry: String, _ scope: Closure.Scope) throws {
        var folder = HarbourFolder().replacing("as: closure, for: \"room:LAB\"", with: entry, in: "museum.yaml")
        folder.events = ["closures": [event(7, to: 8)]]
        #expect(try folder.read().folder.closures.map(\.scope) == [scope])
    }

    @Test func aMuseumsOwnCalendarComesFirst() throws {
        var own = HarbourFolder()
        own["calendars/office-days.ics"] = "own"
        own.events = ["own": [event(5, to: 6)]]
        #expect(try own.read().folder.days.holidays.count == 1)
    }

    @Test func theFaultsOfACalendarAreThoseOfTheFolder() {
        var folder = HarbourFolder()
        folder["calendars/closures.ics"] = "broken"
        folder.shippedCalendars["office-days.ics"] = Data("broken".utf8)
        #expect(
            folder.faults() == [
                "Calendars/office-days.ics: broken\n    → mend it", "Calendars/office-days.ics：壞了\n    → 修好",
                "calendars/closures.ics: broken\n    → mend it", "calendars/closures.ics：壞了\n    → 修好",
            ])
    }

    @Test func theReaderIsGivenTheZoneAndAYearOnBothSidesOfTheTerms() throws {
        let folder = HarbourFolder()
        let reader = FolderReader(
            shippedCalendars: FolderFiles(folder.shippedCalendars),
            shippedCurricula: FolderFiles(folder.shippedCurricula)
        ) { _, _, zone, window in
            #expect(zone.identifier == "Asia/Taipei")
            #expect("\(window)" == "2026-03-01–2028-05-23")
            return CalendarContents(events: [])
        }
        _ = try reader.read(FolderFiles(folder.files))
    }
}
