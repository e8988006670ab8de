import Foundation

/// The text of a header field as RFC 5322 and RFC 2047 write it; a line break in the text cannot begin another field.
enum HeaderText {
    /// Plain ASCII as it is; everything else in encoded words of base64, folded after each.
    static func unstructured(_ text: String) -> String {
        let text = clean(text)
        return isPlain(text) ? text : encodedWords(text)
    }

    /// A name before an address: a quoted string, or encoded words.
    static func phrase(_ text: String) -> String {
        let text = clean(text)
        guard isPlain(text) else { return encodedWords(text) }
        return "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }

    /// Control characters and all kinds of line breaks are blanks.
    static func clean(_ text: String) -> String {
        let scalars = text.unicodeScalars.map { scalar in
            switch scalar.properties.generalCategory {
            case .control, .lineSeparator, .paragraphSeparator, .surrogate: Unicode.Scalar(" ")
            default: scalar
            }
        }
        return String(String.UnicodeScalarView(scalars)).trimmingCharacters(in: .whitespaces)
    }

    private static func isPlain(_ text: String) -> Bool {
        text.utf8.count <= 60 && text.utf8.allSatisfy { (0x20...0x7E).contains($0) } && !text.contains("=?")
    }

    /// Each word is at most 75 characters and whole in itself: 45 bytes, and no character is divided.
    private static func encodedWords(_ text: String) -> String {
        var words: [String] = []
        var bytes: [UInt8] = []
        func end() {
            guard !bytes.isEmpty else { return }
            words.append("=?UTF-8?B?\(Data(bytes).base64EncodedString())?=")
            bytes = []
        }
        for scalar in text.unicodeScalars {
            let next = Array(String(scalar).utf8)
            // The name of the field stands before the first.
            if bytes.count + next.count > (words.isEmpty ? 39 : 45) { end() }
            bytes += next
        }
        end()
        return words.joined(separator: "\r\n ")
    }
}
