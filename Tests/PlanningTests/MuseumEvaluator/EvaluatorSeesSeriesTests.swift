import MuseumModel
import Testing

/// The evaluator knows the days of a series: three Mondays of March, of which the 8th, with the Tuesday after it, is closed.
@Suite struct EvaluatorSeesSeriesTests {
    private static func day(_ day: Int) -> LocalDate { SmallMuseum.day(3, day) }

    @Test(arguments: [
        (SeriesPattern.HolidayRule.skip, [1, 15]), (.shift, [1, 15, 22]), (.makeUp, [1, 10, 15]),
        // Nothing is closed from the second week on.
        (.skip, [15, 22, 29]),
    ])
    func nothingInALawfulSeries(rule: SeriesPattern.HolidayRule, days: [Int]) {
        #expect(Scene.series(rule, days.map(Self.day)).violations == [])
    }

    @Test(arguments: [
        (SeriesPattern.HolidayRule.skip, [1, 15, 22]), (.shift, [1, 15]), (.shift, [1, 15, 29]),
        (.makeUp, [1, 11, 15]),
        (.makeUp, [1, 15, 22]), (.skip, [15, 29]),
    ])
    func theWrongDays(rule: SeriesPattern.HolidayRule, days: [Int]) {
        let violations = Scene.series(rule, days.map(Self.day)).violations
        #expect(violations.count == 1 && violations[0].hasPrefix("S.term.s1.01: held on"), "\(violations)")
    }

    @Test func aMeetingOnAnotherWeekday() {
        var scene = Scene.series(.shift, [1, 15, 22].map(Self.day))
        scene.sessions[2] = Scene.meeting("S.term.s1.03", Self.day(23))
        #expect(scene.violations.contains("S.term.s1.03: hours"))
    }

    @Test func aMeetingAtAnotherHour() {
        var scene = Scene.series(.shift, [1, 15, 22].map(Self.day))
        scene.sessions[2] = Scene.meeting("S.term.s1.03", Self.day(22), at: "11:00")
        #expect(scene.violations == ["S.term.s1.03: not as the first meeting"])
    }

    @Test func meetingsNumberedOutOfOrder() {
        var scene = Scene.series(.shift, [1, 15, 22].map(Self.day))
        scene.sessions[1] = Scene.meeting("S.term.s1.03", Self.day(15))
        scene.sessions[2] = Scene.meeting("S.term.s1.02", Self.day(22))
        #expect(scene.violations == ["S.term.s1.03: number", "S.term.s1.02: number"])
    }
}
