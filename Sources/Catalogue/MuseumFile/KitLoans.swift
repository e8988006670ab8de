import MuseumModel

/// The keys of `kit_loans`.
enum KitLoanKey: String, FieldName {
    case travelDays = "travel_days"
    case cleaningDays = "cleaning_days"
    case repairDays = "repair_days"
    case reportDays = "report_days"
    case longestDays = "longest_days"
    case freightFrom = "freight_from"
    case freightPercent = "freight_percent"
    case freightMost = "freight_most"
}

extension Mapping<MuseumKey> {
    /// The rules of lending kits.
    mutating func kitLoans() -> KitLoanPolicy {
        one(.kitLoans, KitLoanKey.self) { mapping in
            var policy = KitLoanPolicy()
            let days = Grammar.number(0...365)
            policy.travelDays = mapping.optional(.travelDays, days, default: policy.travelDays)
            policy.cleaningDays = mapping.optional(.cleaningDays, days, default: policy.cleaningDays)
            policy.repairDays = mapping.optional(.repairDays, days, default: policy.repairDays)
            policy.reportDays = mapping.optional(.reportDays, days, default: policy.reportDays)
            policy.longestDays = mapping.optional(.longestDays, .number(1...730), default: policy.longestDays)
            policy.freightFrom = mapping.optional(.freightFrom, .number(0...20_000), default: policy.freightFrom)
            policy.freightPercent = mapping.optional(.freightPercent, .number(0...100), default: policy.freightPercent)
            policy.freightMost = mapping.optional(.freightMost, .number(0...1_000_000))
            return policy
        } ?? KitLoanPolicy()
    }
}
