import MuseumModel
import Testing

@testable import Planning

/// Mondays from 1 March 2027.
@Suite struct SeriesPatternDatesTests {
    typealias Rule = SeriesPattern.HolidayRule

    private static func monday(_ number: Int) -> LocalDate { SmallMuseum.day(3, 1).adding(days: 7 * number) }

    private func dates(
        _ meetings: Int, _ rule: Rule, everyWeeks: Int = 1, through last: LocalDate, closed: Set<LocalDate>
    ) -> [LocalDate]? {
        SeriesPattern(meetings: meetings, everyWeeks: everyWeeks, holidayRule: rule)
            .dates(from: Self.monday(0), through: last) { day, withOwnHours in
                // Its own hours are on Mondays only.
                !closed.contains(day) && (!withOwnHours || day.weekday == .monday)
            }
    }

    /// Case 22.
    @Test(arguments: [
        (Rule.skip, Array(0...4) + Array(6...11)), (.shift, Array(0...4) + Array(6...12)),
    ])
    func twelveMondaysWithOneHoliday(rule: Rule, numbers: [Int]) {
        let expected = numbers.map(Self.monday)
        #expect(dates(12, rule, through: SmallMuseum.day(5, 31), closed: [Self.monday(5)]) == expected)
    }

    /// Case 22.
    @Test func theHolidayIsMadeUpOnTheNextOpenDay() {
        let holiday = Self.monday(5)
        let expected = (0...11).map { $0 == 5 ? holiday.adding(days: 2) : Self.monday($0) }
        let closed = [holiday, holiday.adding(days: 1)]
        #expect(dates(12, .makeUp, through: SmallMuseum.day(5, 31), closed: Set(closed)) == expected)
    }

    @Test func aWholeClosedWeekCannotBeMadeUp() {
        let week = (0..<7).map { Self.monday(5).adding(days: $0) }
        #expect(dates(12, .makeUp, through: SmallMuseum.day(5, 31), closed: Set(week)) == nil)
    }

    @Test func aMakeUpDayMayLieBetweenFortnights() {
        let week = (0..<7).map { Self.monday(2).adding(days: $0) }
        #expect(
            dates(3, .makeUp, everyWeeks: 2, through: SmallMuseum.day(5, 31), closed: Set(week)) == [
                Self.monday(0), Self.monday(3), Self.monday(4),
            ])
    }

    @Test(arguments: [(Rule.skip, 11, true), (.skip, 10, false), (.shift, 12, true), (.shift, 11, false)])
    func aSeriesEndsWithinTheTerm(rule: Rule, lastMonday: Int, isPossible: Bool) {
        let found = dates(12, rule, through: Self.monday(lastMonday), closed: [Self.monday(5)])
        #expect((found != nil) == isPossible)
    }

    @Test func theLastMeetingIsMadeUpWithinTheTermOnly() {
        let holiday = Self.monday(2)
        #expect(dates(3, .makeUp, through: holiday, closed: [holiday]) == nil)
        #expect(dates(3, .makeUp, through: holiday.adding(days: 1), closed: [holiday])?.last == holiday.adding(days: 1))
    }

    @Test func shiftingGoesOnUntilTheTermEnds() {
        #expect(dates(2, .shift, through: SmallMuseum.day(5, 31), closed: Set((1...13).map(Self.monday))) == nil)
    }

    @Test func everyOtherWeek() {
        #expect(
            dates(3, .skip, everyWeeks: 2, through: SmallMuseum.day(5, 31), closed: [Self.monday(1)]) == [
                Self.monday(0), Self.monday(2), Self.monday(4),
            ])
    }
}
