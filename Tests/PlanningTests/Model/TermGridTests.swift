import MuseumModel
import Testing
import Timetabling

@testable import Planning

@Suite struct TermGridTests {
    private typealias Small = SmallMuseum
    private let grid = TermGrid(span: DateSpan(Small.day(3, 3), Small.day(4, 1))!, weekStart: .monday)

    @Test(arguments: ["2027-03-03T00:00", "2027-03-03T09:05", "2027-03-28T23:55", "2027-04-02T06:30"])
    func slotsAndMomentsAreTheSame(text: String) {
        let moment = LocalDateTime(parsing: text)!
        #expect(grid.moment(grid.slot(moment)) == moment)
    }

    @Test func aTimeAfterMidnightBelongsToTheNextDay() {
        let late = grid.slot(Small.day(3, 6), LocalTime(parsing: "31:00")!)
        #expect(grid.moment(late) == LocalDateTime(parsing: "2027-03-07T07:00"))
    }

    @Test func oneDayBeyondTheTermTakesUpItsLastNight() {
        #expect(grid.horizon.days == 31)
        #expect(grid.horizon.slots == 31 * 288)
    }

    @Test func weeksBeginOnTheMuseumsDay() {
        // 3 March 2027 is a Wednesday.
        #expect(Array(grid.horizon.weekOfDay.prefix(7)) == [0, 0, 0, 0, 0, 1, 1])
        let sunday = TermGrid(span: grid.span, weekStart: .sunday)
        #expect(Array(sunday.horizon.weekOfDay.prefix(7)) == [0, 0, 0, 0, 1, 1, 1])
        let wednesday = TermGrid(span: grid.span, weekStart: .wednesday)
        #expect(Array(wednesday.horizon.weekOfDay.prefix(8)) == [0, 0, 0, 0, 0, 0, 0, 1])
    }

    @Test func theDayBeyondCountsWithTheLast() {
        #expect(grid.horizon.monthOfDay.suffix(3) == [0, 1, 1])
        #expect(grid.horizon.weekOfDay.suffix(3) == [4, 4, 4])
    }

    @Test(arguments: [(0, 0), (1, 1), (5, 1), (6, 2), (80, 16)])
    func minutesTakeWholeSlots(minutes: Int, slots: Int) {
        #expect(TermGrid.slots(minutes: minutes) == slots)
    }
}
