import Testing

/// One thing written wrongly in an otherwise good folder, and everything that is said about it.
struct Slip: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let file: String
    let text: String
    let replacement: String
    /// Each fault in English, then in Chinese.
    let faults: [String]

    /// - Parameter said: the faults as a terminal shows them, two lines each.
    init(_ what: String, in file: String, _ text: String, _ replacement: String, _ said: String) {
        testDescription = what
        self.file = file
        self.text = text
        self.replacement = replacement
        let lines = said.split(separator: "\n").map(String.init)
        faults = stride(from: 0, to: lines.count, by: 2).map { lines[$0] + "\n" + lines[$0 + 1] }
    }
}

extension HarbourFolder {
    func with(_ slip: Slip) -> HarbourFolder { replacing(slip.text, with: slip.replacement, in: slip.file) }
}
