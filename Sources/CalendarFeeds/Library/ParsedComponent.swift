import CLibical

/// What the library read, as values that outlive it.
struct ParsedComponent {
    /// Upper case, e.g. `VEVENT`.
    let name: String
    let properties: [ParsedProperty]
    let children: [ParsedComponent]

    init(name: String, properties: [ParsedProperty], children: [ParsedComponent]) {
        self.name = name
        self.properties = properties
        self.children = children
    }

    /// Parses unfolded or folded content lines that passed the gate; nil when the library finds no component in them.
    init?(parsing text: String) {
        precondition(Library.isPrepared)
        guard let component = unsafe LibraryComponent(owning: icalparser_parse_string(text)) else { return nil }
        self = component.parsed()
    }

    /// The library keeps the place of a walk inside the walked component: properties are collected first, and the
    /// children by an iterator of their own.
    init(copying handle: OpaquePointer) {
        var properties: [ParsedProperty] = []
        var property = unsafe icalcomponent_get_first_property(handle, ICAL_ANY_PROPERTY)
        while let found = unsafe property {
            unsafe properties.append(ParsedProperty(copying: found))
            unsafe property = unsafe icalcomponent_get_next_property(handle, ICAL_ANY_PROPERTY)
        }
        var children: [ParsedComponent] = []
        var iterator = unsafe icalcomponent_begin_component(handle, ICAL_ANY_COMPONENT)
        while let child = unsafe icalcompiter_deref(&iterator) {
            unsafe children.append(ParsedComponent(copying: child))
            _ = unsafe icalcompiter_next(&iterator)
        }
        name = unsafe Library.copy(icalcomponent_kind_to_string(icalcomponent_isa(handle)))?.uppercased() ?? ""
        self.properties = properties
        self.children = children
    }

    /// The components of a kind, at any depth, in the order of the file.
    func all(_ kind: String) -> [ParsedComponent] {
        (name == kind ? [self] : []) + children.flatMap { $0.all(kind) }
    }

    func first(_ property: String) -> ParsedProperty? { properties.first { $0.name == property } }
    func every(_ property: String) -> [ParsedProperty] { properties.filter { $0.name == property } }
}
