import CLibical

/// Properties of times, numbers, addresses and fixed words.
extension Property {
    static func version() -> Property { unsafe Property(owning: icalproperty_new_version("2.0")) }
    static func gregorian() -> Property { unsafe Property(owning: icalproperty_new_calscale("GREGORIAN")) }

    static func refreshInterval(minutes: Int) -> Property {
        unsafe Property(owning: icalproperty_new_refreshinterval(icaldurationtype_from_int(Int32(minutes * 60))))
            .valued(.duration)
    }

    static func start(_ time: CalendarTime) -> Property {
        unsafe Property(owning: icalproperty_new_dtstart(time.value))
    }

    static func end(_ time: CalendarTime) -> Property { unsafe Property(owning: icalproperty_new_dtend(time.value)) }
    static func stamp(_ time: CalendarTime) -> Property {
        unsafe Property(owning: icalproperty_new_dtstamp(time.value))
    }
    static func created(_ time: CalendarTime) -> Property {
        unsafe Property(owning: icalproperty_new_created(time.value))
    }
    static func lastModified(_ time: CalendarTime) -> Property {
        unsafe Property(owning: icalproperty_new_lastmodified(time.value))
    }

    /// RFC 5545 allows 0…2³¹−1.
    static func sequence(_ number: Int) -> Property {
        unsafe Property(owning: icalproperty_new_sequence(Int32(clamping: max(0, number))))
    }

    static func status(isCancelled: Bool) -> Property {
        unsafe Property(owning: icalproperty_new_status(isCancelled ? ICAL_STATUS_CANCELLED : ICAL_STATUS_CONFIRMED))
    }

    /// Whether the event takes the subscriber's own time.
    static func transparency(isBusy: Bool) -> Property {
        unsafe Property(owning: icalproperty_new_transp(isBusy ? ICAL_TRANSP_OPAQUE : ICAL_TRANSP_TRANSPARENT))
    }

    static func position(_ position: Position) -> Property {
        unsafe Property(
            owning: icalproperty_new_geo(icalgeotype(lat: position.latitude, lon: position.longitude)))
    }

    /// libical writes addresses raw, line breaks included: only a checked one may come here.
    static func url(_ address: WebAddress) -> Property {
        unsafe Property(owning: icalproperty_new_url(address.text))
    }

    /// RFC 7986: where the feed itself is found.
    static func source(_ address: WebAddress) -> Property {
        unsafe Property(owning: icalproperty_new_source(address.text)).valued(.uri)
    }

    static func color(_ color: FeedColor) -> Property {
        unsafe Property(owning: icalproperty_new_color(color.rawValue))
    }

    static func offsetFrom(_ seconds: Int) -> Property {
        unsafe Property(owning: icalproperty_new_tzoffsetfrom(Int32(seconds)))
    }

    static func offsetTo(_ seconds: Int) -> Property {
        unsafe Property(owning: icalproperty_new_tzoffsetto(Int32(seconds)))
    }

    /// - Parameter rule: a rule of Gnomon's own making, e.g. `FREQ=YEARLY;BYMONTH=3;BYDAY=2SU`.
    static func recurrence(_ rule: String) -> Property {
        unsafe Property(owning: icalproperty_new_rrule(icalrecurrencetype_from_string(rule)))
    }

    static func recurrenceDate(_ time: CalendarTime) -> Property {
        unsafe Property(
            owning: icalproperty_new_rdate(
                icaldatetimeperiodtype(time: time.value, period: icalperiodtype_null_period())))
    }
}
