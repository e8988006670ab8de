/// Text fit for a content line: no control characters, and `\n` as the only line break.
enum CleanText {
    /// Line breaks of every kind become `\n`, other control characters but the tabulator go.
    static func lines(_ text: String) -> String {
        if isClean(text) { return text }
        var clean = String.UnicodeScalarView()
        var afterReturn = false
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x0A: if !afterReturn { clean.append("\n") }
            case 0x0D, 0x0B, 0x0C, 0x85, 0x2028, 0x2029: clean.append("\n")
            case 0x09: clean.append("\t")
            case 0..<0x20, 0x7F..<0xA0: break
            default: clean.append(scalar)
            }
            afterReturn = scalar.value == 0x0D
        }
        return String(clean)
    }

    /// The text in one line.
    static func line(_ text: String) -> String {
        let clean = lines(text)
        guard clean.utf8.contains(where: { $0 == 0x0A || $0 == 0x09 }) else { return clean }
        return clean.split(whereSeparator: { $0 == "\n" || $0 == "\t" }).joined(separator: " ")
    }

    /// Nearly all text is: the lead bytes of the few characters at fault are looked for before anything is copied.
    private static func isClean(_ text: String) -> Bool {
        var last: UInt8 = 0
        var beforeLast: UInt8 = 0
        for byte in text.utf8 {
            if byte < 0x20 ? byte != 0x09 && byte != 0x0A : byte == 0x7F { return false }
            if last == 0xC2, byte < 0xA0 { return false }
            if beforeLast == 0xE2, last == 0x80, byte == 0xA8 || byte == 0xA9 { return false }
            (beforeLast, last) = (last, byte)
        }
        return true
    }
}
