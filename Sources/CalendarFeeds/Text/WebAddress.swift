/// An http or https address that can stand in a calendar: only characters of RFC 3986, a host, no user name.
package struct WebAddress: Hashable, Sendable {
    package let text: String

    /// Nil when the text is not such an address; a line break in it would otherwise become a property of its own.
    package init?(_ text: String) {
        guard let scheme = ["https://", "http://"].first(where: { text.lowercased().hasPrefix($0) }) else { return nil }
        let authority = text.dropFirst(scheme.count).prefix { !"/?#".contains($0) }
        guard let first = authority.utf8.first, first != UInt8(ascii: ":"), !authority.contains("@"),
            Self.hasOnlyAllowedBytes(text)
        else { return nil }
        self.text = text
    }

    private init(unchecked text: String) {
        self.text = text
    }

    /// The address of a thing below this one; every character of `name` that is not a letter, digit or `-._~` is encoded.
    package func appending(_ name: String) -> WebAddress {
        WebAddress(unchecked: text + (text.hasSuffix("/") ? "" : "/") + Self.encoded(name))
    }

    private static func encoded(_ name: String) -> String {
        var text = ""
        for byte in name.utf8 {
            if unreserved.contains(byte) {
                text.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                text += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
            }
        }
        return text
    }

    private static let letters =
        Array(UInt8(ascii: "A")...UInt8(ascii: "Z")) + Array(UInt8(ascii: "a")...UInt8(ascii: "z"))
        + Array(UInt8(ascii: "0")...UInt8(ascii: "9"))
    private static let unreserved = Set(letters + Array("-._~".utf8))
    private static let allowed = unreserved.union(":/?#[]@!$&'()*+,;=%".utf8)

    private static func hasOnlyAllowedBytes(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        for (index, byte) in bytes.enumerated() {
            guard allowed.contains(byte) else { return false }
            if byte == UInt8(ascii: "%") {
                let digits = bytes[min(index + 1, bytes.count)..<min(index + 3, bytes.count)]
                guard digits.count == 2, digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }) else {
                    return false
                }
            }
        }
        return true
    }
}

extension WebAddress: CustomStringConvertible {
    package var description: String { text }
}
