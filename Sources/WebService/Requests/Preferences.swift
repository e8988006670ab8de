/// A field such as Accept or Accept-Language: values with how much each is wanted (RFC 9110, 12.4.2).
package struct Preferences: Hashable, Sendable {
    package struct Item: Hashable, Sendable {
        /// In lower case.
        package let value: String
        /// 0…1; 0 means not at all.
        package let quality: Double
    }

    /// The most wanted first, then in the client's order.
    package let items: [Item]

    package init(_ field: String?) {
        let items = (field ?? "").split(separator: ",").prefix(64).compactMap { part -> Item? in
            let pieces = part.split(separator: ";", omittingEmptySubsequences: false)
                .map { $0.filter { !$0.isWhitespace }.lowercased() }
            guard let value = pieces.first, !value.isEmpty else { return nil }
            let quality = pieces.dropFirst().first { $0.hasPrefix("q=") }.map { Double($0.dropFirst(2)) ?? 0 } ?? 1
            guard quality.isFinite else { return nil }
            return Item(value: value, quality: min(max(quality, 0), 1))
        }
        self.items = items.enumerated()
            .sorted { ($1.element.quality, $0.offset) < ($0.element.quality, $1.offset) }.map(\.element)
    }

    /// How much a media type is wanted: by its own name, else its kind, else `*/*`; an absent field wants everything.
    package func quality(of type: String) -> Double {
        guard !items.isEmpty else { return 1 }
        let kind = type.prefix { $0 != "/" } + "/*"
        for name in [type, String(kind), "*/*"] {
            if let item = items.first(where: { $0.value == name }) { return item.quality }
        }
        return 0
    }
}

extension Preferences {
    /// Whether a page is wanted more than JSON; browsers say so, programs do not.
    package var wantsHTML: Bool { quality(of: "text/html") > quality(of: "application/json") }
}
