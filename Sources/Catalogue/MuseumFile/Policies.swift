import MuseumModel

/// The keys of `planning`.
enum PlanningKey: String, FieldName {
    case startEvery = "start_every"
    case weights
}

/// The keys of `booking`.
enum BookingKey: String, FieldName {
    case noticeDays = "notice_days"
    case cancelDays = "cancel_days"
}

extension Mapping<MuseumKey> {
    mutating func planningPolicy() -> PlanningPolicy {
        let standard = PlanningPolicy()
        return one(.planning, PlanningKey.self) { policy in
            PlanningPolicy(
                startEvery: policy.optional(.startEvery, .minutes(5...1440), default: standard.startEvery),
                weights: policy.numbers(.weights, .number(0...1_000_000)))
        } ?? standard
    }

    mutating func bookingPolicy() -> BookingPolicy {
        let standard = BookingPolicy()
        return one(.booking, BookingKey.self) { policy in
            BookingPolicy(
                noticeDays: policy.optional(.noticeDays, .number(0...365), default: standard.noticeDays),
                cancelDays: policy.optional(.cancelDays, .number(0...365), default: standard.cancelDays))
        } ?? standard
    }
}
