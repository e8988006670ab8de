/// A path on the service with its query; what is written is always percent-encoded.
package struct WebPath: Hashable, Sendable {
    package let segments: [String]
    package let query: [Parameter]

    package struct Parameter: Hashable, Sendable {
        package let name: String
        package let value: String

        package init(_ name: String, _ value: String) {
            self.name = name
            self.value = value
        }
    }

    package init(_ segments: [String], query: [Parameter] = []) {
        self.segments = segments
        self.query = query
    }

    /// From the root, e.g. `/sessions/P01-03?lang=en`.
    package var text: String {
        let path = "/" + segments.map(Self.encoded).joined(separator: "/")
        guard !query.isEmpty else { return path }
        return path + "?"
            + query.map { "\(Self.encoded($0.name))=\(Self.encoded($0.value))" }.joined(separator: "&")
    }

    /// Everything but RFC 3986's unreserved characters becomes `%XX`. A segment of dots only would climb, so it does too.
    static func encoded(_ text: String) -> String {
        let onlyDots = text.allSatisfy { $0 == "." }
        return text.utf8.reduce(into: "") { result, byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "~"):
                result.unicodeScalars.append(Unicode.Scalar(byte))
            case UInt8(ascii: ".") where !onlyDots: result += "."
            default:
                let digits = String(byte, radix: 16, uppercase: true)
                result += "%" + (digits.count == 1 ? "0" : "") + digits
            }
        }
    }
}
