/// The bytes of a text of ASCII, Chinese characters and kana, as they are compared: most texts are like that, and most name nobody,
/// which their bytes tell a hundred times as fast as their characters.
struct PlainText {
    private let bytes: [UInt8]

    /// Nil for a text with other characters, some of which have several spellings.
    init?(_ text: String) {
        var text = text
        let bytes = text.withUTF8 { unsafe Self.folded($0) }
        guard let bytes else { return nil }
        self.bytes = bytes
    }

    func contains(_ wanted: [UInt8]) -> Bool {
        guard let first = wanted.first, wanted.count <= bytes.count else { return false }
        return bytes.indices.dropLast(wanted.count - 1).contains { start in
            bytes[start] == first && bytes[start..<start + wanted.count].elementsEqual(wanted)
        }
    }

    /// Words as they would stand in `bytes`.
    static func wanted(_ keys: some Sequence<Character>) -> [UInt8] {
        Array(String(keys.filter { !$0.isASCII || !isPassed($0.asciiValue ?? 0) }).utf8)
    }

    private static func folded(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.count)
        var index = 0
        while index < text.count {
            let byte = unsafe text[index]
            if byte < 0x80 {
                if (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) {
                    bytes.append(byte | 0x20)
                } else if !isPassed(byte) {
                    bytes.append(byte)
                }
                index += 1
                continue
            }
            guard (0xE3...0xE9).contains(byte), index + 2 < text.count else { return nil }
            let (second, third) = unsafe (text[index + 1], text[index + 2])
            if byte == 0xE3 {
                // Kana and punctuation, but for the marks that are composed with the kana before them.
                guard (0x80...0x83).contains(second), !(second == 0x82 && (0x99...0x9C).contains(third)) else {
                    return nil
                }
            }
            // The ideographic blank is passed over.
            if !(byte == 0xE3 && second == 0x80 && third == 0x80) { bytes += [byte, second, third] }
            index += 3
        }
        return bytes
    }

    private static func isPassed(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "'"), UInt8(ascii: "`"),
            UInt8(ascii: "("), UInt8(ascii: ")"):
            true
        default: false
        }
    }
}
