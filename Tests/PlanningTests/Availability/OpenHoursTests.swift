import MuseumModel
import Testing

@testable import Planning

@Suite struct OpenHoursTests {
    @Test func rangesThatOverlapOrTouchAreOne() {
        #expect(OpenHours([30..<40, 0..<10, 10..<20, 15..<18, 50..<50]).ranges == [0..<20, 30..<40])
    }

    @Test(arguments: [
        (0..<10, true), (5..<10, true), (5..<11, false), (10..<12, false), (20..<30, true), (19..<21, false),
    ])
    func containsTheWholeOfARange(range: Range<Int>, isOpen: Bool) {
        #expect(OpenHours([0..<10, 20..<30]).contains(range) == isOpen)
    }

    @Test func nothingIsOpenWithoutRanges() {
        #expect(!OpenHours([]).contains(0..<1))
    }

    @Test func closuresAreCutOut() {
        let open = OpenHours([0..<10, 20..<30, 40..<50])
        #expect(open.subtracting([]).ranges == open.ranges)
        #expect(open.subtracting([2..<4, 8..<22, 40..<50, 60..<70]).ranges == [0..<2, 4..<8, 22..<30])
    }

    @Test func whatIsOpenInBoth() {
        #expect(
            OpenHours([0..<10, 20..<30]).intersection(OpenHours([5..<22, 29..<40])).ranges == [
                5..<10, 20..<22, 29..<30,
            ])
        #expect(OpenHours([0..<10]).intersection(OpenHours([10..<20])).ranges == [])
    }

    @Test func gapsAreWhatIsNotOpen() {
        #expect(OpenHours([5..<10, 20..<30]).gaps(before: 40) == [0..<5, 10..<20, 30..<40])
        #expect(OpenHours([]).gaps(before: 40) == [0..<40])
    }
}

@Suite struct TermGridHoursTests {
    private let grid = TermGrid(span: DateSpan(SmallMuseum.day(3, 1), SmallMuseum.day(3, 7))!, weekStart: .monday)

    private func slot(_ day: Int, _ time: String) -> Int {
        grid.slot(SmallMuseum.day(3, day), LocalTime(parsing: time)!)
    }

    @Test func hoursThatTouchAtMidnightAreOne() {
        let open = grid.openHours(SmallMuseum.hours("sat 20:00-24:00", "sun 00:00-08:00"), DayCalendar())
        #expect(open.ranges == [slot(6, "20:00")..<slot(7, "08:00")])
    }

    @Test func aNightReachesBeyondTheTerm() {
        let open = grid.openHours(SmallMuseum.hours("sun 22:00-07:00"), DayCalendar())
        #expect(open.ranges == [slot(7, "22:00")..<slot(8, "07:00")])
    }

    @Test func closedTakesBackWhatCameBefore() {
        let open = grid.openHours(
            SmallMuseum.hours("mon-wed 09:00-12:00", "tue closed", "tue 14:00-15:00"), DayCalendar())
        #expect(
            open.ranges == [
                slot(1, "09:00")..<slot(1, "12:00"), slot(2, "14:00")..<slot(2, "15:00"),
                slot(3, "09:00")..<slot(3, "12:00"),
            ])
    }

    @Test func onlyWholeSlotsAreOpen() {
        let open = grid.openHours(SmallMuseum.hours("mon 09:02-10:03", "tue 09:01-09:03"), DayCalendar())
        #expect(open.ranges == [slot(1, "09:05")..<slot(1, "10:00")])
    }

    @Test func aMakeUpDayFollowsTheWeekdayThatItReplaces() {
        let days = DayCalendar(makeUpWorkdays: [SmallMuseum.day(3, 6): .friday])
        let fridays = SmallMuseum.hours("fri 09:00-10:00")
        #expect(grid.openHours(fridays, days).ranges.count == 1)
        #expect(
            grid.openHours(fridays, days, followsReplacedDay: true).ranges == [
                slot(5, "09:00")..<slot(5, "10:00"), slot(6, "09:00")..<slot(6, "10:00"),
            ])
    }

    @Test func aClosureTakesItsSlotsWholeAndOnlyThoseOfTheTerm() {
        func slots(_ start: String, _ end: String) -> Range<Int>? {
            grid.slots(from: LocalDateTime(parsing: start)!, to: LocalDateTime(parsing: end)!)
        }
        #expect(slots("2027-03-01T09:03", "2027-03-01T09:06") == slot(1, "09:00")..<slot(1, "09:10"))
        #expect(slots("2027-02-20T00:00", "2027-03-01T01:00") == 0..<12)
        #expect(slots("2027-03-07T00:00", "2027-06-01T00:00") == slot(7, "00:00")..<slot(9, "00:00"))
        #expect(slots("2027-02-01T00:00", "2027-03-01T00:00") == nil)
        #expect(slots("2027-03-09T00:00", "2027-03-10T00:00") == nil)
    }
}
