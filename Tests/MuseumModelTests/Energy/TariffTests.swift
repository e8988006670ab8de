import MuseumModel
import Testing

struct TariffTests {
    @Test(arguments: [
        "weekdays 10:00-17:00", "weekdays 10:00-17:00 x", "weekdays 10:00-17:00 -5", "weekdays closed 5",
        "weekdays 10:02-17:00 5", "someday 10:00-17:00 5", "daily 10:00-17:00 5 06-01",
        "daily 10:00-17:00 5 06-31..07-02",
        "daily 10:00-17:00 5 6-1..9-30", "daily 10:00-17:00 1000001", "daily 10:00-17:00 5 06-01..09-30 x", "",
    ])
    func whatIsNoTariff(text: String) {
        #expect(Tariff(parsing: text) == nil)
    }

    @Test func theLastLineThatFitsCounts() throws {
        let zone = EnergyZone(
            id: "z", name: LocalizedText([:]),
            tariff: [
                "daily 00:00-24:00 10", "fri 22:00-02:00 20", "sat 10:00-12:00 30 06-01..09-30",
                "sat 11:00-13:00 40 11-01..02-15",
            ].map { Tariff(parsing: $0)! })
        func prices(_ month: Int, _ day: Int) -> [Int] {
            let prices = zone.prices(on: LocalDate(year: 2027, month: month, day: day)!, DayCalendar())
            return (0..<24).map { prices[$0 * 12] }
        }
        // A Saturday of summer, of spring, of winter: what Friday night began goes on until two.
        #expect(
            prices(6, 5) == [20, 20] + Array(repeating: 10, count: 8) + [30, 30] + Array(repeating: 10, count: 12))
        #expect(prices(5, 29) == [20, 20] + Array(repeating: 10, count: 22))
        #expect(
            prices(1, 2) == [20, 20] + Array(repeating: 10, count: 9) + [40, 40] + Array(repeating: 10, count: 11))
        #expect(prices(6, 4) == Array(repeating: 10, count: 22) + [20, 20])
    }

    @Test func aSeasonHasBothItsEnds() throws {
        let summer = try #require(YearlySeason(parsing: "06-01..09-30"))
        let winter = try #require(YearlySeason(parsing: "12-21..02-29"))
        func day(_ month: Int, _ day: Int) -> LocalDate { LocalDate(year: 2028, month: month, day: day)! }
        #expect(summer.contains(day(6, 1)) && summer.contains(day(9, 30)))
        #expect(!summer.contains(day(5, 31)) && !summer.contains(day(10, 1)))
        #expect(winter.contains(day(12, 31)) && winter.contains(day(2, 29)) && !winter.contains(day(3, 1)))
    }
}
