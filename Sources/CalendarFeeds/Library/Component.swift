import CLibical

/// One iCalendar component with everything that was added to it; frees all of it.
@safe struct Component: ~Copyable {
    enum Kind {
        case event, timeZone, standard, daylight

        fileprivate var library: icalcomponent_kind {
            switch self {
            case .event: ICAL_VEVENT_COMPONENT
            case .timeZone: ICAL_VTIMEZONE_COMPONENT
            case .standard: ICAL_XSTANDARD_COMPONENT
            case .daylight: ICAL_XDAYLIGHT_COMPONENT
            }
        }
    }

    private let handle: OpaquePointer

    init(_ kind: Kind) {
        precondition(Library.isPrepared)
        guard let handle = unsafe icalcomponent_new(kind.library) else {
            fatalError("libical found no memory for a component")
        }
        unsafe self.handle = unsafe handle
    }

    /// Takes over a component that the library made; nil when it made none.
    init?(owning handle: OpaquePointer?) {
        guard let handle = unsafe handle else { return nil }
        unsafe self.handle = unsafe handle
    }

    deinit {
        unsafe icalcomponent_free(handle)
    }

    /// Takes the property over.
    mutating func add(_ property: consuming Property) {
        unsafe icalcomponent_add_property(handle, property.handOver())
    }

    /// Takes the component over.
    mutating func add(_ child: consuming Component) {
        unsafe icalcomponent_add_component(handle, child.handOver())
    }

    private consuming func handOver() -> OpaquePointer {
        let handle = unsafe handle
        discard self
        return unsafe handle
    }

    /// The content lines from BEGIN to END, folded, with CRLF line ends.
    func bytes() -> [UInt8] {
        unsafe Library.bytes(taking: icalcomponent_as_ical_string_r(handle))
    }

    /// A copy of the component, with all that is in it, as values.
    func parsed() -> ParsedComponent {
        unsafe ParsedComponent(copying: handle)
    }
}
