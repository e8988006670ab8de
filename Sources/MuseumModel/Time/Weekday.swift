/// A day of the week; Monday is 0.
package enum Weekday: Int, CaseIterable, Codable, Sendable {
    case monday, tuesday, wednesday, thursday, friday, saturday, sunday

    /// Reads `mon`, `Monday`, `MO`, `一`, `週一`, `星期一`.
    package init?(parsing text: String) {
        let word = text.lowercased()
        let found = Self.allCases.first { day in
            let name = "\(day)"
            return word == name || word == name.prefix(3) || word == name.prefix(2)
                || [day.letter, "週" + day.letter, "星期" + day.letter].contains(text)
        }
        guard let found else { return nil }
        self = found
    }

    private var letter: String { ["一", "二", "三", "四", "五", "六", "日"][rawValue] }

    package var isWeekend: Bool { self == .saturday || self == .sunday }

    package var name: Message {
        Message(zhHant: "星期" + letter, english: "\(self)".prefix(1).uppercased() + "\(self)".dropFirst())
    }

    package var shortName: Message {
        Message(zhHant: letter, english: String(name.english.prefix(3)))
    }
}
