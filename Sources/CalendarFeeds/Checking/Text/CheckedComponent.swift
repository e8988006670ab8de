/// A component as it is written.
final class CheckedComponent {
    // A class, because it grows while the lines inside it are read.
    let name: String
    /// Of its BEGIN.
    let line: Int
    var properties: [CheckedLine] = []
    var children: [CheckedComponent] = []

    init(name: String, line: Int) {
        self.name = name
        self.line = line
    }

    func first(_ name: String) -> CheckedLine? { properties.first { $0.name == name } }
    func every(_ name: String) -> [CheckedLine] { properties.filter { $0.name == name } }

    /// Itself and all below it.
    var all: [CheckedComponent] { [self] + children.flatMap(\.all) }

    /// As the reader of calendars takes it.
    var parsed: ParsedComponent {
        ParsedComponent(
            name: name,
            properties: properties.map { ParsedProperty(name: $0.name, value: $0.value, zone: $0.parameter("TZID")) },
            children: children.map(\.parsed))
    }
}
