/// The keys of `booking`, and of one entry of its `programmes`.
enum BookingKey: String, FieldName {
    case noticeDays = "notice_days"
    case cancelDays = "cancel_days"
    case opensDays = "opens_days"
    case opensAt = "opens_at"
    case finalCountDays = "final_count_days"
    case increaseDays = "increase_days"
    case holdMinutes = "hold_minutes"
    case holdCapMinutes = "hold_cap_minutes"
    case letterHoldDays = "letter_hold_days"
    case approvals
    case approvalDays = "approval_days"
    case waiting
    case offerHours = "offer_hours"
    case offerLeadHours = "offer_lead_hours"
    case graceMinutes = "grace_minutes"
    case strikes
    case strikeDays = "strike_days"
    case perAdult = "per_adult"
    case prices, cancellation, pools, codes, categories
    /// Of the museum alone.
    case halls, rounds, funds, programmes
    /// Of a programme alone.
    case id
}

/// The keys of `per_adult`.
enum PerAdultKey: String, FieldName {
    case preschool
    case lowerGrades = "grades_1_2"
    case others
}

/// The keys of one entry of `prices`.
enum PriceKey: String, FieldName {
    case from
    case perPerson = "per_person"
    case groupFrom = "group_from"
    case groupPerPerson = "group_per_person"
}

/// The keys of one entry of `cancellation`.
enum CancellationKey: String, FieldName {
    case days, percent
}

/// The keys of one entry of `pools`.
enum PoolKey: String, FieldName {
    case id, places, remoteness, kilometres, kinds
    case releaseDays = "release_days"
}

/// The keys of one entry of `codes`.
enum WaiverCodeKey: String, FieldName {
    case code, uses, percent, through
}

/// The keys of one entry of `halls`.
enum HallKey: String, FieldName {
    case id, name, rooms, people
}

/// The keys of one entry of `rounds`.
enum RoundKey: String, FieldName {
    case id, name, programmes, sessions, applications, tiers, seed
}

/// The keys of one entry of `tiers`.
enum TierKey: String, FieldName {
    case id, remoteness, kilometres, kinds, counties, quota
}

/// The keys of one entry of `categories`.
enum FeeCategoryKey: String, FieldName {
    case id, name, percent, evidence, fund
}

/// The keys of one entry of `funds`.
enum FundKey: String, FieldName {
    case id, name
    case perSchoolYear = "per_school_year"
    case yearFrom = "year_from"
    case bus
}
