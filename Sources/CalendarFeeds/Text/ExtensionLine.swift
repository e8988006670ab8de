/// A content line of text whose name begins with `X-`, escaped and folded here: libical 3.0.16 escapes neither comma nor
/// semicolon in such a property, and has no way to write an escaped one.
struct ExtensionLine {
    /// With its parameters, where it has any.
    let name: String
    let text: String

    /// With its line end.
    func bytes() -> [UInt8] {
        var line = Array((name + ":").utf8)
        for byte in CleanText.line(text).utf8 {
            if [UInt8(ascii: "\\"), UInt8(ascii: ","), UInt8(ascii: ";")].contains(byte) {
                line.append(UInt8(ascii: "\\"))
            }
            line.append(byte)
        }
        return Self.folded(line)
    }

    /// Lines of at most 75 octets, broken before the first byte of a character only (RFC 5545, 3.1).
    static func folded(_ line: [UInt8]) -> [UInt8] {
        var folded: [UInt8] = []
        var rest = line[...]
        var room = 75
        while rest.count > room {
            var cut = rest.startIndex + room
            while rest[cut] & 0xC0 == 0x80 { cut -= 1 }
            folded += rest[..<cut] + [0x0D, 0x0A, 0x20]
            rest = rest[cut...]
            room = 74
        }
        return folded + rest + [0x0D, 0x0A]
    }
}
