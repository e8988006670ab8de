import CLibical

/// One iCalendar property that nothing owns yet; adding it to a component hands it over.
@safe struct Property: ~Copyable {
    private let handle: OpaquePointer

    /// Takes over a property that the library just made; the library makes none only when memory has run out.
    init(owning handle: OpaquePointer?) {
        precondition(Library.isPrepared)
        guard let handle = unsafe handle else { fatalError("libical found no memory for a property") }
        unsafe self.handle = unsafe handle
    }

    deinit {
        unsafe icalproperty_free(handle)
    }

    /// Gives the handle to a component, which frees it from now on.
    consuming func handOver() -> OpaquePointer {
        let handle = unsafe handle
        discard self
        return unsafe handle
    }

    /// The same property with a TZID parameter. The library's own way would write its private zone name.
    consuming func inZone(_ name: String) -> Property {
        unsafe icalproperty_add_parameter(handle, icalparameter_new_tzid(name))
        return self
    }

    /// The same property with the VALUE parameter that its standard demands.
    consuming func valued(_ kind: ValueKind) -> Property {
        let parameter =
            switch kind {
            case .duration: unsafe icalparameter_new_value(ICAL_VALUE_DURATION)
            case .uri: unsafe icalparameter_new_value(ICAL_VALUE_URI)
            }
        unsafe icalproperty_add_parameter(handle, parameter)
        return self
    }

    enum ValueKind {
        case duration, uri
    }

    /// The content line, folded, with its line end.
    func bytes() -> [UInt8] {
        unsafe Library.bytes(taking: icalproperty_as_ical_string_r(handle))
    }
}
