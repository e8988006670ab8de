import Foundation

/// The names and values after the `?`, decoded as forms send them. An empty value is as none.
package struct QueryItems: Hashable, Sendable {
    package struct Item: Hashable, Sendable {
        package let name: String
        package let value: String
    }

    package let items: [Item]

    package init(_ items: [Item]) {
        self.items = items
    }

    package init(_ query: String?) {
        items = (query ?? "").split(separator: "&").prefix(64).compactMap { part in
            let pieces = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(Self.decoded)
            guard let name = pieces.first, pieces.count == 2, !pieces[1].isEmpty else { return nil }
            return Item(name: name, value: pieces[1])
        }
    }

    /// The first value of that name.
    package subscript(name: String) -> String? { items.first { $0.name == name }?.value }

    private static func decoded(_ text: Substring) -> String {
        let spaced = text.replacing("+", with: " ")
        return (spaced.removingPercentEncoding ?? String(spaced)).trimmingCharacters(in: .whitespaces)
    }
}
