/// Something to look at in every calendar.
protocol CalendarRule {
    static func check(_ calendar: CheckedCalendar, _ found: inout CalendarFindings)
}

/// The rules by which `calendar check` judges, one line each.
enum CalendarRules {
    static var all: [any CalendarRule.Type] {
        [
            ByteOrderMarkRule.self,
            LineEndRule.self,
            LineLengthRule.self,
            EncodingRule.self,
            ControlCharacterRule.self,
            GrammarRule.self,
            StructureRule.self,
            CalendarPropertiesRule.self,
            RefreshRule.self,
            TextEscapeRule.self,
            EventPropertiesRule.self,
            StampRule.self,
            TimeFormRule.self,
            EventEndRule.self,
            IdentityRule.self,
            RepetitionRule.self,
            ExceptionRule.self,
            ZoneNameRule.self,
            ZoneOffsetRule.self,
            WordsRule.self,
            CalendarAddressRule.self,
            PositionRule.self,
            WebAddressRule.self,
            SubscriptionRule.self,
            PersonalDataRule.self,
        ]
    }
}
