import CLibical

/// Properties of text. The library escapes and folds; what it would pass through (control characters) is cleaned here.
extension Property {
    static func uid(_ text: String) -> Property { unsafe Property(owning: icalproperty_new_uid(CleanText.line(text))) }

    static func summary(_ text: String) -> Property {
        unsafe Property(owning: icalproperty_new_summary(CleanText.line(text)))
    }

    static func description(_ text: String) -> Property {
        unsafe Property(owning: icalproperty_new_description(CleanText.lines(text)))
    }

    static func location(_ text: String) -> Property {
        unsafe Property(owning: icalproperty_new_location(CleanText.line(text)))
    }

    /// RFC 7986.
    static func name(_ text: String) -> Property {
        unsafe Property(owning: icalproperty_new_name(CleanText.line(text)))
    }

    static func productIdentifier(_ text: String) -> Property {
        unsafe Property(owning: icalproperty_new_prodid(CleanText.line(text)))
    }

    static func timeZoneIdentifier(_ name: String) -> Property {
        unsafe Property(owning: icalproperty_new_tzid(CleanText.line(name)))
    }

    static func timeZoneName(_ text: String) -> Property {
        unsafe Property(owning: icalproperty_new_tzname(CleanText.line(text)))
    }

    /// libical escapes neither comma nor semicolon in CATEGORIES, so that they would split a category in two:
    /// their full-width forms stand for them.
    static func categories(_ names: [String]) -> Property {
        let safe = names.map { name in
            CleanText.line(name).replacing(",", with: "，").replacing(";", with: "；")
        }
        return unsafe Property(owning: icalproperty_new_categories(safe.joined(separator: ",")))
    }
}
