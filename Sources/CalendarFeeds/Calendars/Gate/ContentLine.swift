/// One line of a calendar, its folds undone.
struct ContentLine {
    /// Of its first physical line, from 1.
    let number: Int
    let text: String
    /// Upper case, without the spaces around it; empty where the line has no colon.
    let name: String
    /// After the first colon outside quotes, as written.
    let value: String
    let parameterCount: Int

    init(number: Int, text: String) {
        self.number = number
        self.text = text
        var isQuoted = false
        var separators = 0
        var nameEnd: String.UnicodeScalarView.Index?
        var colon: String.UnicodeScalarView.Index?
        for index in text.unicodeScalars.indices {
            switch text.unicodeScalars[index] {
            case "\"": isQuoted.toggle()
            case ";" where !isQuoted:
                separators += 1
                nameEnd = nameEnd ?? index
            case ":" where !isQuoted: colon = index
            default: continue
            }
            if colon != nil { break }
        }
        parameterCount = separators
        guard let colon else {
            name = ""
            value = ""
            return
        }
        name = Self.trimmed(text[..<(nameEnd ?? colon)]).uppercased()
        value = Self.trimmed(text[text.unicodeScalars.index(after: colon)...])
    }

    private static func trimmed(_ text: Substring) -> String {
        var text = text
        while text.first?.isWhitespace == true { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }
}
