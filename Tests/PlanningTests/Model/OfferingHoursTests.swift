import MuseumModel
import Testing

@testable import Planning

@Suite struct OfferingHoursTests {
    private typealias Small = SmallMuseum

    private func windows(
        own: [HoursRule] = [], audience: [HoursRule] = [], site: [HoursRule] = Small.hours("daily 09:00-17:00"),
        on day: LocalDate = Small.day(3, 6), withOwnHours: Bool = true
    ) -> [Range<Int>] {
        OfferingHours(
            programme: Small.programme("P", .sessions(1), hours: own),
            audience: Audience(id: "all", name: Small.both("大家", "All"), kind: .general, windows: audience),
            sites: [Site(id: "main", name: Small.both("館", "House"), opening: site)], days: DayCalendar(),
            term: Small.term.span
        ).windows(around: day, withOwnHours: withOwnHours).filter { $0.overlaps(0..<1440) }
    }

    @Test func theSiteSpeaksWhereNobodyElseDoes() {
        #expect(windows() == [540..<1020])
    }

    @Test func ownHoursLieWithinThoseOfTheAudience() {
        let own = Small.hours("sat 08:00-10:00", "sat 15:00-18:00")
        let audience = Small.hours("daily 09:00-16:00")
        #expect(windows(own: own) == [480..<600, 900..<1080])
        #expect(windows(audience: audience) == [540..<960])
        #expect(windows(own: own, audience: audience) == [540..<600, 900..<960])
        #expect(windows(own: own, audience: audience, withOwnHours: false) == [540..<960])
        #expect(windows(own: Small.hours("fri 08:00-10:00"), audience: audience) == [])
    }

    @Test func theMorningWindowAndTheAfternoonWindowTouch() {
        #expect(windows(audience: Small.hours("daily 09:00-12:00", "daily 12:00-15:00")) == [540..<900])
    }

    @Test func hoursThatTouchAtMidnightAreOne() {
        #expect(windows(site: Small.hours("sat 20:00-24:00", "sun 00:00-07:00")) == [1200..<1860])
        #expect(windows(site: Small.hours("daily 00:00-24:00")) == [-1440..<2880])
    }

    @Test func theNightBeforeReachesIntoTheDay() {
        #expect(windows(site: Small.hours("fri 22:00-02:00")) == [-120..<120])
    }

    @Test func nothingIsOpenOnTheDayAfterTheTerm() {
        #expect(windows(site: Small.hours("daily 00:00-24:00"), on: Small.day(5, 31)) == [-1440..<1440])
        #expect(windows(site: Small.hours("daily 22:00-07:00"), on: Small.day(5, 31)) == [-120..<420, 1320..<1860])
    }
}
