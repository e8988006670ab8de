/// One content line as it is written, its folds undone.
struct CheckedLine {
    enum Flaw: Hashable {
        case noName, noColon
        case badParameter, unclosedQuote, textAfterQuote
        case parameterTwice(String)
    }

    /// Of its first physical line.
    let number: Int
    let text: String
    /// Upper case; empty where there is none.
    let name: String
    /// By name in upper case.
    let parameters: [String: [String]]
    /// After the colon, as written.
    let value: String
    let flaw: Flaw?

    init(number: Int, text: String) {
        var scanner = LineScanner(text)
        self.number = number
        self.text = text
        name = scanner.name().uppercased()
        var parameters: [String: [String]] = [:]
        var flaw: Flaw? = name.isEmpty ? .noName : nil
        while flaw == nil, scanner.takes(";") {
            switch scanner.parameter() {
            case .success(let parameter):
                if parameters[parameter.name] != nil { flaw = .parameterTwice(parameter.name) }
                parameters[parameter.name] = parameter.values
            case .failure(let found): flaw = found.flaw
            }
        }
        if flaw == nil, !scanner.takes(":") { flaw = .noColon }
        self.parameters = parameters
        self.flaw = flaw
        if case .parameterTwice = flaw { _ = scanner.takes(":") }
        value = scanner.rest
    }

    func parameter(_ name: String) -> String? { parameters[name]?.first }
    var valueType: String? { parameter("VALUE")?.uppercased() }

    /// Whether it can be used although it has a flaw.
    var isUsable: Bool {
        if case .parameterTwice = flaw { return true }
        return flaw == nil
    }
}

/// Takes a content line apart by the grammar of RFC 5545, 3.1.
private struct LineScanner {
    struct Found: Error {
        let flaw: CheckedLine.Flaw
    }

    private let text: String.UnicodeScalarView
    private var place: String.UnicodeScalarView.Index

    init(_ text: String) {
        self.text = text.unicodeScalars
        place = self.text.startIndex
    }

    var rest: String { String(text[place...]) }

    mutating func takes(_ scalar: Unicode.Scalar) -> Bool {
        guard place < text.endIndex, text[place] == scalar else { return false }
        place = text.index(after: place)
        return true
    }

    mutating func name() -> String {
        taken { $0 == "-" || ($0.isASCII && $0.properties.isAlphabetic) || ("0"..."9").contains($0) }
    }

    mutating func parameter() -> Result<(name: String, values: [String]), Found> {
        let name = name().uppercased()
        guard !name.isEmpty, takes("=") else { return .failure(Found(flaw: .badParameter)) }
        var values: [String] = []
        repeat {
            if takes("\"") {
                values.append(taken { $0 != "\"" })
                guard takes("\"") else { return .failure(Found(flaw: .unclosedQuote)) }
                guard place == text.endIndex || ",;:".unicodeScalars.contains(text[place]) else {
                    return .failure(Found(flaw: .textAfterQuote))
                }
            } else {
                values.append(taken { !",;:\"".unicodeScalars.contains($0) })
                if place < text.endIndex, text[place] == "\"" { return .failure(Found(flaw: .badParameter)) }
            }
        } while takes(",")
        return .success((name, values))
    }

    private mutating func taken(while isWanted: (Unicode.Scalar) -> Bool) -> String {
        let start = place
        while place < text.endIndex, isWanted(text[place]) { place = text.index(after: place) }
        return String(text[start..<place])
    }
}
