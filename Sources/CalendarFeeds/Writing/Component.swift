/// One component of a calendar that is written.
struct Component: Hashable {
    /// Upper case, e.g. `VEVENT`.
    let name: String
    private(set) var properties: [Property] = []
    private(set) var children: [Component] = []

    init(_ name: String) {
        self.name = name
        properties.reserveCapacity(20)
    }

    mutating func add(_ property: Property) { properties.append(property) }
    mutating func add(_ child: Component) { children.append(child) }
}
