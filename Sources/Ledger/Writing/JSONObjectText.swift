import Foundation

/// What is written so often that it writes its own JSON, in the bytes that `CanonicalJSON` would otherwise make of it.
protocol WritesCanonicalJSON: Encodable {
    var canonicalJSON: String { get }
}

/// The JSON of an object, field by field in the order of the keys; what is nil is left out.
///
/// For the three documents of each booking: what was asked for, answered and recorded. Foundation's encoder takes a fifth of a
/// booking's time for them (Documentation/Decisions/0006-bookings-write-their-own-json.md); tests hold both to the same bytes.
struct JSONObjectText {
    private var bytes = [UInt8(ascii: "{")]
    private var last = ""

    init() { bytes.reserveCapacity(512) }

    /// The whole object.
    var closed: String { String(decoding: bytes + [UInt8(ascii: "}")], as: UTF8.self) }

    mutating func add(_ key: String, _ value: String?) {
        guard let value else { return }
        begin(key)
        append(value)
    }

    mutating func add(_ key: String, _ value: Int?) {
        guard let value else { return }
        begin(key)
        bytes += String(value).utf8
    }

    mutating func add(_ key: String, _ value: Bool?) {
        guard let value else { return }
        begin(key)
        bytes += (value ? "true" : "false").utf8
    }

    /// Seconds since 2001, as Foundation writes dates.
    mutating func add(_ key: String, _ value: Date?) {
        guard let value else { return }
        begin(key)
        let seconds = value.timeIntervalSinceReferenceDate.description
        bytes += seconds.hasSuffix(".0") ? seconds.utf8.dropLast(2) : seconds.utf8[...]
    }

    mutating func add(_ key: String, _ values: some Sequence<String>) {
        begin(key)
        bytes.append(UInt8(ascii: "["))
        var isFirst = true
        for value in values {
            if !isFirst { bytes.append(UInt8(ascii: ",")) }
            isFirst = false
            append(value)
        }
        bytes.append(UInt8(ascii: "]"))
    }

    mutating func add(_ key: String, object: JSONObjectText?) {
        guard let object else { return }
        begin(key)
        bytes += object.bytes
        bytes.append(UInt8(ascii: "}"))
    }

    private mutating func begin(_ key: String) {
        assert(last < key, "\(key) comes before \(last)")
        if bytes.count > 1 { bytes.append(UInt8(ascii: ",")) }
        append(key)
        bytes.append(UInt8(ascii: ":"))
        last = key
    }

    private mutating func append(_ value: String) {
        bytes.append(UInt8(ascii: "\""))
        if value.utf8.allSatisfy({ $0 >= 0x20 && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") }) {
            bytes += value.utf8
        } else {
            for scalar in value.unicodeScalars { bytes += Self.escaped(scalar).utf8 }
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private static func escaped(_ scalar: Unicode.Scalar) -> String {
        switch scalar {
        case "\"": "\\\""
        case "\\": "\\\\"
        case "\u{8}": "\\b"
        case "\u{c}": "\\f"
        case "\n": "\\n"
        case "\r": "\\r"
        case "\t": "\\t"
        case "\0"..<" ": "\\u00" + (scalar.value < 16 ? "0" : "") + String(scalar.value, radix: 16)
        default: String(scalar)
        }
    }
}
