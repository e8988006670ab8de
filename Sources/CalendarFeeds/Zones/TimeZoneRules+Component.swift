extension TimeZoneRules {
    /// The rules as a VTIMEZONE under the plain IANA name.
    func component() -> Component {
        var zone = Component(.timeZone)
        zone.add(.timeZoneIdentifier(name))
        for observance in observances { zone.add(observance.component()) }
        return zone
    }
}

extension TimeZoneRules.Observance {
    func component() -> Component {
        var part = Component(isDaylight ? .daylight : .standard)
        part.add(.start(CalendarTime(onsets[0])))
        part.add(.offsetFrom(offsetFrom))
        part.add(.offsetTo(offsetTo))
        part.add(.timeZoneName(Self.name(of: offsetTo)))
        if let yearlyRule { part.add(.recurrence(yearlyRule.text)) }
        for onset in onsets.dropFirst() { part.add(.recurrenceDate(CalendarTime(onset))) }
        return part
    }

    /// `+08`, `-0330`: as the zone database names offsets that have no letters of their own. Letters would depend on the
    /// machine's locale.
    private static func name(of offset: Int) -> String {
        let minutes = abs(offset) / 60
        let digits = { (number: Int) in (number < 10 ? "0" : "") + String(number) }
        return (offset < 0 ? "-" : "+") + digits(minutes / 60) + (minutes % 60 == 0 ? "" : digits(minutes % 60))
    }
}
