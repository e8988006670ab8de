import CLibical

/// One property as values.
struct ParsedProperty {
    /// Upper case, e.g. `DTSTART`.
    let name: String
    /// Text without its escapes; every other value as it is written.
    let value: String
    /// The zone name of a local time, without quotes; nil also where it is blank.
    let zone: String?

    init(name: String, value: String, zone: String?) {
        self.name = name
        self.value = value
        self.zone = zone
    }

    init(copying handle: OpaquePointer) {
        name =
            unsafe String(decoding: Library.bytes(taking: icalproperty_get_property_name_r(handle)), as: UTF8.self)
            .uppercased()
        let held = unsafe icalproperty_get_value(handle)
        if unsafe held != nil, unsafe icalvalue_isa(held) == ICAL_TEXT_VALUE {
            value = unsafe Library.copy(icalvalue_get_text(held)) ?? ""
        } else {
            value = unsafe String(
                decoding: Library.bytes(taking: icalproperty_get_value_as_string_r(handle)), as: UTF8.self)
        }
        let parameter = unsafe icalproperty_get_first_parameter(handle, ICAL_TZID_PARAMETER)
        let zone = unsafe parameter == nil ? nil : Library.copy(icalparameter_get_tzid(parameter))
        self.zone = zone.flatMap { $0.allSatisfy(\.isWhitespace) ? nil : $0 }
    }
}
