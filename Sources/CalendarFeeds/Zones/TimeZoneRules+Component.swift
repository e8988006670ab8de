extension TimeZoneRules {
    /// The rules as a VTIMEZONE under the plain IANA name.
    func component() -> Component {
        var zone = Component("VTIMEZONE")
        zone.add(.timeZoneIdentifier(name))
        for observance in observances { zone.add(observance.component()) }
        return zone
    }
}

extension TimeZoneRules.Observance {
    func component() -> Component {
        var part = Component(isDaylight ? "DAYLIGHT" : "STANDARD")
        part.add(.start(onsets[0]))
        part.add(.offsetFrom(offsetFrom))
        part.add(.offsetTo(offsetTo))
        part.add(.timeZoneName(Self.name(of: offsetTo)))
        if let yearlyRule { part.add(.recurrence(yearlyRule.text)) }
        for onset in onsets.dropFirst() { part.add(.recurrenceDate(onset)) }
        return part
    }

    /// `+08`, `-0330`: as the zone database names offsets that have no letters of their own. Letters would depend on the
    /// machine's locale.
    private static func name(of offset: Int) -> String {
        let text = OffsetText.text(offset / 60 * 60)
        return text.hasSuffix("00") ? String(text.dropLast(2)) : text
    }
}
