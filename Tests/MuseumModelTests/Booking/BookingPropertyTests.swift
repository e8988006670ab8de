import Foundation
import MuseumModel
import Testing

/// Numbers that are the same in every run (SplitMix64).
private struct Numbers: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}

private let start = LocalDateTime(parsing: "2027-04-03T09:30")!
private let taipei = TimeZone(identifier: "Asia/Taipei")!

/// What must hold of each rule whatever the numbers are.
@Suite struct BookingPropertyTests {
    @Test(arguments: 0..<200) func peakEqualsCountingEveryMinute(seed: UInt64) {
        var numbers = Numbers(state: seed)
        func moment() -> LocalDateTime { start.adding(minutes: Int.random(in: 0..<60, using: &numbers)) }
        let uses = (0..<6).map { _ in
            let (one, other) = (moment(), moment())
            return SharingRule.Use(
                start: min(one, other), end: max(one, other), units: Int.random(in: 0...5, using: &numbers))
        }
        let span = [moment(), moment()].sorted()
        let slow =
            (0..<60).map { minute in
                let moment = start.adding(minutes: minute)
                guard span[0] <= moment, moment < span[1] else { return 0 }
                return uses.reduce(0) { $1.start <= moment && moment < $1.end ? $0 + $1.units : $0 }
            }.max() ?? 0
        #expect(SharingRule.peak(of: uses, from: span[0], to: span[1]) == slow)
    }

    @Test(arguments: 0..<200) func aQueueOffersOneThatFitsAndNeverJumpsABlockedOne(seed: UInt64) {
        var numbers = Numbers(state: seed)
        let sizes = (0..<8).map { _ in Int.random(in: 1...20, using: &numbers) }
        let queue = sizes.indices.map {
            WaitingRule.Entry(number: $0, passed: Int.random(in: 0...WaitingRule.mostPassings, using: &numbers))
        }
        let free = Int.random(in: 0...20, using: &numbers)
        let fits = { (entry: WaitingRule.Entry) in sizes[entry.number] <= free }
        let strict = WaitingRule.next(in: queue, order: .strict, fits: fits)
        #expect(strict.passedOver.isEmpty)
        #expect(strict.offered == (fits(queue[0]) ? queue[0] : nil))
        let fitting = WaitingRule.next(in: queue, order: .fitFirst, fits: fits)
        if let offered = fitting.offered {
            #expect(fits(offered))
            #expect(fitting.passedOver == Array(queue[..<offered.number]))
            #expect(fitting.passedOver.allSatisfy { !fits($0) && $0.passed < WaitingRule.mostPassings })
        } else {
            let firstFit = queue.first(where: fits)?.number ?? queue.count
            #expect(
                firstFit == queue.count || queue[..<firstFit].contains { $0.passed >= WaitingRule.mostPassings })
        }
    }

    @Test(arguments: 0..<200) func poolsNeverAddAPlace(seed: UInt64) {
        var numbers = Numbers(state: seed)
        let left = Int.random(in: -5...30, using: &numbers)
        let uses = (0..<3).map { number in
            PoolRule.Use(
                pool: Pool(
                    id: Pool.ID("p\(number)"), places: Int.random(in: 1...10, using: &numbers),
                    remoteness: Int.random(in: 0...2, using: &numbers), kilometres: 1, releaseDays: 14),
                taken: Int.random(in: 0...12, using: &numbers))
        }
        let school = SchoolStanding(
            School(
                id: "S", name: LocalizedText([:]), kind: .elementary, district: "",
                remoteness: Int.random(in: 0...2, using: &numbers), kilometres: 50))
        let early = LocalDateTime(parsing: "2027-03-01T09:00")!
        let late = LocalDateTime(parsing: "2027-03-21T00:00")!
        let mine = PoolRule.left(left, pools: uses, for: school, start: start, now: early)
        let others = PoolRule.left(left, pools: uses, for: .anybody, start: start, now: early)
        #expect(others <= mine && mine <= left)
        #expect(PoolRule.left(left, pools: uses, for: .anybody, start: start, now: late) == left)
        // Taking every pool away gives no more than the session has.
        #expect(PoolRule.left(left, pools: [], for: .anybody, start: start, now: early) == left)
    }

    @Test(arguments: 0..<200) func aFeeIsTheSumAndAWaiverNeverAddsToIt(seed: UInt64) {
        var numbers = Numbers(state: seed)
        var policy = BookingPolicy()
        policy.prices = (0..<3).map { year in
            Price(
                from: LocalDate(year: 2026 + year, month: 1, day: 1)!,
                perPerson: Int.random(in: 0...200, using: &numbers),
                group: .init(places: 20, perPerson: Int.random(in: 0...200, using: &numbers)))
        }
        let terms = BookingTerms(minimum: 1, maximum: 100, perAdult: nil, policy: policy)
        let places = Int.random(in: 1...60, using: &numbers)
        let percent = Int.random(in: 0...100, using: &numbers)
        let full = PriceRule.fee(places: places, terms: terms, on: start.date)
        let waived = PriceRule.fee(places: places, terms: terms, on: start.date, percentWaived: percent)
        #expect(full.total == places * full.perPerson)
        #expect(full.isGroupRate == (places >= 20))
        #expect(full.perPerson == (places >= 20 ? policy.prices[1].group?.perPerson : policy.prices[1].perPerson))
        #expect(0 <= waived.total && waived.total <= full.total)
        #expect(percent < 100 || waived.total == 0)
    }

    @Test(arguments: 0..<100) func cancellingLaterNeverCostsLess(seed: UInt64) throws {
        var numbers = Numbers(state: seed)
        var policy = BookingPolicy()
        var percent = 0
        policy.cancellation = [60, 30, 10, 3].map { days in
            percent = min(100, percent + Int.random(in: 0...40, using: &numbers))
            return CancellationStep(days: days, percent: percent)
        }
        var last = 0
        for days in stride(from: 90, through: 1, by: -1) {
            let now = LocalDateTime(start.date.adding(days: -days), LocalTime(minutes: 1_439))
            let fee = try CancellationRule.fee(of: 1_000, "S", start: start, policy: policy, now: now, isFree: false)
            #expect(fee >= last && fee <= 1_000)
            #expect(
                try CancellationRule.fee(of: 1_000, "S", start: start, policy: policy, now: now, isFree: true) == 0)
            last = fee
        }
    }

    @Test(arguments: 0..<100) func aHoldNeverShortensNorOutlivesItsCap(seed: UInt64) {
        var numbers = Numbers(state: seed)
        let policy = BookingPolicy()
        let taken = Date(timeIntervalSince1970: 1_800_000_000)
        var end = HoldRule.end(.short, takenAt: taken, policy: policy)
        var now = taken
        while !HoldRule.isOver(end, now: now) {
            let extended = HoldRule.extended(end, takenAt: taken, now: now, policy: policy)
            #expect(extended >= end && extended <= taken.addingTimeInterval(3_600))
            end = extended
            now += Double.random(in: 60...600, using: &numbers)
        }
    }

    @Test(arguments: 0..<100) func anOfferEndsBeforeBookingsClose(seed: UInt64) throws {
        var numbers = Numbers(state: seed)
        var policy = BookingPolicy(noticeDays: Int.random(in: 0...10, using: &numbers))
        policy.waiting.leadHours = Int.random(in: 0...96, using: &numbers)
        let startsAt = taipei.instant(of: start)
        let now = startsAt - Double.random(in: 0...30 * 86_400, using: &numbers)
        let closes = min(startsAt, taipei.endOfDay(NoticeRule.lastDay(for: start.date, noticeDays: policy.noticeDays)))
        guard let end = OfferRule.end(start: start, policy: policy, now: now, timeZone: taipei) else {
            #expect(now >= closes || now > startsAt - Double(policy.waiting.leadHours) * 3_600)
            return
        }
        #expect(now < end && end <= closes && end <= now + 48 * 3_600)
        #expect(now <= startsAt - Double(policy.waiting.leadHours) * 3_600)
    }

    @Test(arguments: 0..<100) func aPauseEndsWhenTheOldestStrikeIsTooOld(seed: UInt64) {
        var numbers = Numbers(state: seed)
        let now = Date(timeIntervalSince1970: 1_800_000_000)
        let strikes = (0..<Int.random(in: 0...5, using: &numbers)).map { _ in
            now - Double.random(in: -10...400, using: &numbers) * 86_400
        }
        let policy = BookingPolicy()
        let recent = strikes.filter { $0 <= now && now < $0 + 180 * 86_400 }
        let until = StrikeRule.pausedUntil(strikes, policy: policy, now: now)
        #expect((until != nil) == (recent.count >= 2))
        guard let until else { return }
        #expect(StrikeRule.pausedUntil(strikes.filter { $0 <= now }, policy: policy, now: until - 1) != nil)
        #expect(StrikeRule.pausedUntil(strikes.filter { $0 <= now }, policy: policy, now: until) == nil)
    }

    @Test(arguments: 0..<100) func gradesTogetherNeedNoMoreAdultsThanApart(seed: UInt64) {
        var numbers = Numbers(state: seed)
        var grades: [Int: Int] = [:]
        for grade in 0...6 { grades[grade] = Int.random(in: 0...20, using: &numbers) }
        let ratios = AdultRatios()
        let together = AdultRatioRule.adultsNeeded(grades: grades, ratios: ratios)
        let apart = grades.reduce(0) {
            $0 + AdultRatioRule.adultsNeeded(students: $1.value, perAdult: ratios.perAdult(grade: $1.key))
        }
        let students = grades.values.reduce(0, +)
        #expect(together <= apart)
        #expect(together >= AdultRatioRule.adultsNeeded(students: students, perAdult: ratios.others))
    }

    @Test(arguments: [
        ("2027-03-05", 1, "2027-03-08"), ("2027-03-05", 3, "2027-03-10"), ("2027-03-06", 1, "2027-03-08"),
    ])
    func workingDaysLeaveOutWeekends(asked: String, days: Int, last: String) {
        let day = ApprovalRule.lastDay(askedOn: LocalDate(parsing: asked)!, workingDays: days) { !$0.weekday.isWeekend }
        #expect(day == LocalDate(parsing: last))
    }

    @Test func bookingsOpenAtAMinute() throws {
        var policy = BookingPolicy()
        policy.opening = .init(days: 30, time: LocalTime(parsing: "09:00")!)
        let terms = BookingTerms(minimum: 1, maximum: 30, perAdult: nil, policy: policy)
        let opens = LocalDateTime(parsing: "2027-03-04T09:00")!
        #expect(throws: BookingRefusal.tooEarly("S", opens: opens)) {
            try BookingWindowRule.check("S", start: start, terms: terms, now: opens.adding(minutes: -1))
        }
        try BookingWindowRule.check("S", start: start, terms: terms, now: opens)
    }

    @Test func whatIsBilledNeverFallsAfterTheFinalCount() {
        let policy = BookingPolicy()
        let (before, after) = (LocalDateTime(parsing: "2027-03-27T23:59")!, LocalDateTime(parsing: "2027-03-28T00:00")!)
        #expect(ChangeRule.billed(old: 300, new: 270, start: start, policy: policy, now: before) == 270)
        #expect(ChangeRule.billed(old: 300, new: 270, start: start, policy: policy, now: after) == 300)
        #expect(ChangeRule.billed(old: 300, new: 330, start: start, policy: policy, now: after) == 330)
    }
}
