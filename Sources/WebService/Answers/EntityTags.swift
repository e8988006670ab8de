/// The field If-None-Match: `*`, or a list of tags that may be weak (RFC 9110, 13.1.2).
package struct EntityTags: Hashable, Sendable {
    /// With their quotes, without `W/`.
    package let opaqueTags: [String]
    package let isAny: Bool

    /// Reads what can be read; a part that is no tag matches nothing.
    package init(_ field: String) {
        isAny = field.split(separator: ",").contains {
            $0.allSatisfy { $0 == "*" || $0.isWhitespace } && $0.contains("*")
        }
        var tags: [String] = []
        var rest = field[...]
        // Commas may stand inside the quotes, so the quotes lead.
        while let open = rest.firstIndex(of: "\""), let close = rest[rest.index(after: open)...].firstIndex(of: "\"") {
            tags.append(String(rest[open...close]))
            rest = rest[rest.index(after: close)...]
        }
        opaqueTags = tags
    }

    /// Whether the tag is among them, weak or strong being one.
    package func matchWeakly(_ tag: String) -> Bool { isAny || opaqueTags.contains(tag) }
}
