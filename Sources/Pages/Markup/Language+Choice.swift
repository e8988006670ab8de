import MuseumModel

extension Language {
    /// The sentence in this language, from a pair that is always complete.
    func say(_ zhHant: String, _ english: String) -> String {
        Message(zhHant: zhHant, english: english).text(in: self)
    }

    /// The language that a page offers to switch to.
    var other: Language { self == .zhHant ? .english : .zhHant }

    /// What its speakers call it.
    var ownName: String { self == .zhHant ? "中文" : "English" }

    /// `label：value` with the colon of the language.
    func labelled(_ label: String, _ value: String) -> String { say("\(label)：\(value)", "\(label): \(value)") }

    /// A count of people or of money with separators between thousands.
    func number(_ number: Int) -> String {
        var digits = Array(String(number.magnitude))
        var place = digits.count - 3
        while place > 0 {
            digits.insert(",", at: place)
            place -= 3
        }
        return (number < 0 ? "−" : "") + String(digits)
    }
}
