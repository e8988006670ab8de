/// A name that is unique among the things of one kind, and that cannot be passed where another kind is meant.
package struct Identifier<Entity>: Hashable, Sendable {
    /// The text as it stands in the museum's folder, e.g. `N-LAB1`.
    package let value: String

    package init(_ value: String) {
        self.value = value
    }
}

extension Identifier: Comparable {
    package static func < (left: Self, right: Self) -> Bool { left.value < right.value }
}

extension Identifier: CustomStringConvertible {
    package var description: String { value }
}

extension Identifier: ExpressibleByStringLiteral {
    package init(stringLiteral value: String) { self.init(value) }
}

extension Identifier: Codable {
    package init(from decoder: any Decoder) throws {
        self.init(try decoder.singleValueContainer().decode(String.self))
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(value)
    }
}

extension Identifier: CodingKeyRepresentable {
    package var codingKey: any CodingKey { NameKey(stringValue: value) }

    package init?(codingKey: some CodingKey) { self.init(codingKey.stringValue) }

    private struct NameKey: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }

        init(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }
}
