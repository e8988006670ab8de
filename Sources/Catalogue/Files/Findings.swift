package import MuseumModel

/// Something in the folder that is not wrong but worth knowing.
package struct Note: Hashable, Codable, Sendable {
    package let file: String
    package let line: Int
    package let text: Message

    package init(file: String, line: Int, text: Message) {
        self.file = file
        self.line = line
        self.text = text
    }
}

/// What reading has found so far; it goes on after a fault, so that all of them are told at once.
struct Findings {
    var faults: [Fault] = []
    var notes: [Note] = []

    /// The value of a reading that may refuse; nil after a refusal, which is kept.
    mutating func keep<Value>(_ reading: () throws(Fault) -> Value) -> Value? {
        do {
            return try reading()
        } catch {
            faults.append(error)
            return nil
        }
    }
}
