import MuseumModel
import Testing

private let terms = BookingTerms(minimum: 10, maximum: 30, perAdult: 6, noticeDays: 3)

@Suite struct GroupRuleTests {
    @Test(arguments: [10, 30]) func bothLimitsAreInclusive(places: Int) throws {
        try GroupRule.check(places: places, terms: terms)
    }

    @Test func outsideIsRefusedWithTheLimit() {
        #expect(throws: BookingRefusal.partyTooSmall(minimum: 10, places: 9)) {
            try GroupRule.check(places: 9, terms: terms)
        }
        #expect(throws: BookingRefusal.partyTooLarge(maximum: 30, places: 31)) {
            try GroupRule.check(places: 31, terms: terms)
        }
    }
}

@Suite struct AdultRatioRuleTests {
    @Test(arguments: [(0, 0), (1, 1), (6, 1), (7, 2), (12, 2), (13, 3)])
    func everyShareThatHasBegunNeedsAnAdult(students: Int, adults: Int) {
        #expect(AdultRatioRule.adultsNeeded(students: students, perAdult: 6) == adults)
    }

    @Test func helpersCountAsAdults() throws {
        try AdultRatioRule.check(Party(students: 12, teachers: 1, helpers: 1), terms: terms)
        #expect(throws: BookingRefusal.tooFewAdults(needed: 3, adults: 2)) {
            try AdultRatioRule.check(Party(students: 13, teachers: 1, helpers: 1), terms: terms)
        }
    }

    @Test func withoutRatioNobodyIsNeeded() throws {
        let alone = BookingTerms(minimum: 1, maximum: 30, perAdult: nil, noticeDays: 0)
        try AdultRatioRule.check(Party(students: 30), terms: alone)
    }
}

@Suite struct NoticeRuleTests {
    private let start = LocalDateTime(parsing: "2027-04-03T09:30")!

    @Test(arguments: ["2027-01-01T00:00", "2027-03-31T23:59"]) func theLastDayIsInclusive(now: String) throws {
        try NoticeRule.check("S1", start: start, terms: terms, now: LocalDateTime(parsing: now)!)
    }

    @Test func theNextMinuteIsTooLate() {
        #expect(throws: BookingRefusal.tooLate("S1", lastDay: LocalDate(parsing: "2027-03-31")!)) {
            try NoticeRule.check("S1", start: start, terms: terms, now: LocalDateTime(parsing: "2027-04-01T00:00")!)
        }
    }

    @Test func withoutNoticeItClosesWhenItStarts() throws {
        let none = BookingTerms(minimum: 1, maximum: 30, perAdult: nil, noticeDays: 0)
        try NoticeRule.check("S1", start: start, terms: none, now: LocalDateTime(parsing: "2027-04-03T09:29")!)
        #expect(throws: BookingRefusal.tooLate("S1", lastDay: start.date)) {
            try NoticeRule.check("S1", start: start, terms: none, now: start)
        }
    }
}

@Suite struct CapacityRuleTests {
    private func check(places: Int, _ left: [(Session.ID, Int)]) throws {
        try CapacityRule.check(left.map { CapacityRule.Need(session: $0.0, places: places, left: $0.1) })
    }

    @Test func exactlyWhatIsLeftIsTaken() throws {
        try check(places: 5, [("A", 5), ("B", 9)])
        try check(places: 5, [])
    }

    @Test func theFullestSessionIsNamed() {
        #expect(throws: BookingRefusal.notEnoughPlaces("B", needed: 5, left: 2)) {
            try check(places: 5, [("A", 4), ("B", 2), ("C", 2)])
        }
    }

    @Test func anOverbookedSessionHasNothingLeft() {
        #expect(throws: BookingRefusal.notEnoughPlaces("A", needed: 1, left: 0)) { try check(places: 1, [("A", -8)]) }
    }
}
