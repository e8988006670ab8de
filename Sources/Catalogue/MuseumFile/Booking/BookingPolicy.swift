import MuseumModel

extension Mapping<BookingKey> {
    /// The rules that are written here, over those that hold otherwise.
    mutating func policy(_ standard: BookingPolicy, _ languages: [String]?) -> BookingPolicy {
        var policy = standard
        let days = Grammar.number(0...365)
        policy.noticeDays = optional(.noticeDays, days, default: standard.noticeDays)
        policy.cancelDays = optional(.cancelDays, days, default: standard.cancelDays)
        policy.finalCountDays = optional(.finalCountDays, days, default: standard.finalCountDays)
        policy.increaseDays = optional(.increaseDays, days) ?? standard.increaseDays
        policy.opening = opening(standard.opening, noticeDays: policy.noticeDays)
        readPeriods(&policy)
        readRatios(&policy)
        if node(.prices) != nil { policy.prices = prices() }
        if node(.cancellation) != nil { policy.cancellation = cancellation() }
        if node(.pools) != nil {
            policy.pools = eachDistinct(.pools, PoolKey.self, isNeeded: false, at: .id, by: \.id) { $0.pool() }
        }
        if node(.codes) != nil {
            policy.codes = eachDistinct(.codes, WaiverCodeKey.self, isNeeded: false, at: .code, by: \.code) {
                $0.code()
            }
        }
        if node(.categories) != nil { policy.categories = categories(languages) }
        return policy
    }

    private mutating func opening(_ standard: BookingPolicy.Opening?, noticeDays: Int) -> BookingPolicy.Opening? {
        let days = optional(.opensDays, .number(0...730)) ?? standard?.days
        let time = optional(.opensAt, .timeOfDay) ?? standard?.time ?? LocalTime(minutes: 0)
        guard let days else {
            if node(.opensAt) != nil {
                refuse(
                    .opensAt, problem: Message(zhHant: "沒有 opens_days", english: "there is no opens_days"),
                    remedy: Message(zhHant: "請一併填寫 opens_days", english: "write opens_days as well"))
            }
            return nil
        }
        if days < noticeDays {
            refuse(
                .opensDays, value: "\(days)",
                problem: Message(
                    zhHant: "開放晚於截止（notice_days \(noticeDays)）",
                    english: "bookings would open after they close (notice_days is \(noticeDays))"),
                remedy: Message(
                    zhHant: "請填大於 \(noticeDays) 的數字", english: "write a number larger than \(noticeDays)"))
        }
        return BookingPolicy.Opening(days: days, time: time)
    }

    private mutating func readPeriods(_ policy: inout BookingPolicy) {
        policy.holds.minutes = optional(.holdMinutes, .number(1...10_080), default: policy.holds.minutes)
        policy.holds.capMinutes = optional(.holdCapMinutes, .number(1...10_080), default: policy.holds.capMinutes)
        if policy.holds.capMinutes < policy.holds.minutes {
            refuse(
                .holdCapMinutes, value: "\(policy.holds.capMinutes)",
                problem: Message(zhHant: "短於 hold_minutes", english: "this is less than hold_minutes"),
                remedy: Message(
                    zhHant: "請填至少 \(policy.holds.minutes)", english: "write at least \(policy.holds.minutes)"))
        }
        policy.holds.letterDays = optional(.letterHoldDays, .number(1...365), default: policy.holds.letterDays)
        if node(.approvals) != nil { policy.approvals.by = distinct(.approvals, .choice()) }
        policy.approvals.days = optional(.approvalDays, .number(1...90), default: policy.approvals.days)
        policy.waiting.order = optional(.waiting, .choice(), default: policy.waiting.order)
        policy.waiting.offerHours = optional(.offerHours, .number(1...8_760), default: policy.waiting.offerHours)
        policy.waiting.leadHours = optional(.offerLeadHours, .number(0...8_760), default: policy.waiting.leadHours)
        policy.visits.graceMinutes = optional(.graceMinutes, .number(0...240), default: policy.visits.graceMinutes)
        policy.visits.strikes = optional(.strikes, .number(0...100), default: policy.visits.strikes)
        policy.visits.strikeDays = optional(.strikeDays, .number(1...3_650), default: policy.visits.strikeDays)
    }

    private mutating func readRatios(_ policy: inout BookingPolicy) {
        let standard = policy.ratios
        policy.ratios =
            one(.perAdult, PerAdultKey.self) { ratios in
                var read = standard
                read.preschool = ratios.optional(.preschool, .number(1...1000), default: standard.preschool)
                read.lowerGrades = ratios.optional(.lowerGrades, .number(1...1000), default: standard.lowerGrades)
                read.others = ratios.optional(.others, .number(1...1000), default: standard.others)
                return read
            } ?? standard
    }

    private mutating func prices() -> [Price] {
        eachDistinct(.prices, PriceKey.self, isNeeded: true, at: .from, by: \.from) { $0.price() }
            .sorted { $0.from < $1.from }
    }

    private mutating func cancellation() -> [CancellationStep] {
        eachDistinct(.cancellation, CancellationKey.self, isNeeded: true, at: .days, by: \.days) { step in
            let days = step.required(.days, .number(0...365))
            let percent = step.required(.percent, .number(0...100))
            guard let days, let percent else { return nil }
            return CancellationStep(days: days, percent: percent)
        }.sorted { $0.days > $1.days }
    }
}

extension Mapping<PriceKey> {
    fileprivate mutating func price() -> Price? {
        let money = Grammar.number(0...1_000_000)
        let from = required(.from, .date)
        let perPerson = required(.perPerson, money)
        let places = optional(.groupFrom, .number(2...10_000))
        let group = optional(.groupPerPerson, money)
        if (node(.groupFrom) == nil) != (node(.groupPerPerson) == nil) {
            let lacking: PriceKey = node(.groupFrom) == nil ? .groupFrom : .groupPerPerson
            refuse(
                lacking, problem: .missing,
                remedy: Message(
                    zhHant: "團體價須同時填 group_from 與 group_per_person",
                    english: "a group rate needs group_from and group_per_person"))
        }
        guard let from, let perPerson else { return nil }
        return Price(
            from: from, perPerson: perPerson,
            group: places.flatMap { places in group.map { .init(places: places, perPerson: $0) } })
    }
}

extension Mapping<PoolKey> {
    fileprivate mutating func pool() -> Pool? {
        let id: Pool.ID? = required(.id, .identifier())
        let places = required(.places, .number(1...10_000))
        let remoteness = optional(.remoteness, .number(0...2), default: 0)
        let kilometres = optional(.kilometres, .number(0...2_000), default: 0)
        let kinds: [School.Kind] = distinct(.kinds, .choice())
        let release = required(.releaseDays, .number(0...365))
        if remoteness == 0, kilometres == 0, kinds.isEmpty, isReadable {
            refuse(
                .remoteness, problem: Message(zhHant: "沒有說明保留給誰", english: "it does not say for whom they are kept"),
                remedy: Message(
                    zhHant: "請填 remoteness、kilometres 或 kinds", english: "write remoteness, kilometres or kinds"))
        }
        guard let id, let places, let release else { return nil }
        return Pool(
            id: id, places: places, remoteness: remoteness, kilometres: kilometres, kinds: Set(kinds),
            releaseDays: release)
    }
}

extension Mapping<WaiverCodeKey> {
    fileprivate mutating func code() -> WaiverCode? {
        let code: WaiverCode.ID? = required(.code, .identifier())
        let uses = optional(.uses, .number(1...100_000), default: 1)
        let percent = optional(.percent, .number(1...100), default: 100)
        let through = optional(.through, .date)
        return code.map { WaiverCode(code: $0, uses: uses, percent: percent, through: through) }
    }
}
