import MuseumModel

/// How one kind of value is written in the folder.
struct Grammar<Value>: Sendable {
    /// What to write, as the end of a sentence: “a whole number from 0 to 9”.
    let expected: Message
    private let parse: @Sendable (String) throws(Misreading) -> Value

    init(_ expected: Message, parse: @escaping @Sendable (String) throws(Misreading) -> Value) {
        self.expected = expected
        self.parse = parse
    }

    /// A text that is either read or not understood.
    init(_ expected: Message, problem: Message, parse: @escaping @Sendable (String) -> Value?) {
        self.init(expected) { text throws(Misreading) in
            guard let value = parse(text) else { throw Misreading(problem: problem) }
            return value
        }
    }

    /// Full-width characters are refused, but named where they are all that is wrong.
    func read(_ text: String) throws(Misreading) -> Value {
        do {
            return try parse(text)
        } catch {
            let half = Self.halfWidth(text)
            guard half != text, (try? parse(half)) != nil else { throw error }
            throw .fullWidth(half)
        }
    }

    /// Reads one part of a value of another grammar: a fault says what to write for this part.
    func readPart(_ text: String) throws(Misreading) -> Value {
        guard !text.isEmpty else { throw Misreading(problem: .missing, remedy: .write(expected)) }
        do {
            return try read(text)
        } catch {
            throw Misreading(problem: error.problem, remedy: error.remedy ?? .write(expected))
        }
    }

    private static func halfWidth(_ text: String) -> String {
        let scalars = text.unicodeScalars.map { scalar in
            (0xFF01...0xFF5E).contains(scalar.value) ? Unicode.Scalar(scalar.value - 0xFEE0)! : scalar
        }
        return String(String.UnicodeScalarView(scalars))
    }
}

/// Why a text is not a value of its grammar.
struct Misreading: Error {
    let problem: Message
    /// Nil where writing what the grammar expects is all there is to say.
    var remedy: Message?

    static func fullWidth(_ half: String) -> Misreading {
        Misreading(
            problem: Message(zhHant: "用了全形字元", english: "these are full-width characters"),
            remedy: Message(zhHant: "請改成半形「\(half)」", english: "write “\(half)” in half-width characters"))
    }
}
