import MuseumModel

// What may be wrong in words and numbers that a person types.
extension Faults {
    /// - Throws: those that are not nil, together.
    static func check(_ faults: [Fault?]) throws(Faults) {
        let found = faults.compactMap(\.self)
        guard found.isEmpty else { throw Faults(found) }
    }
}

extension Fault {
    static func needed(_ option: String) -> Fault {
        Fault(
            file: option, problem: Message(zhHant: "沒有填寫", english: "this is missing"),
            remedy: Message(zhHant: "請加上 \(option)", english: "give \(option)"))
    }

    /// Nil for a text that people can read: not empty, not too long, without control characters.
    static func unreadable(_ text: String, option: String, most: Int) -> Fault? {
        let trimmed = text.allSatisfy(\.isWhitespace)
        let hasControls = text.unicodeScalars.contains { $0.properties.generalCategory == .control }
        guard trimmed || text.count > most || hasControls else { return nil }
        let problem =
            trimmed
            ? Message(zhHant: "沒有填寫", english: "this is empty")
            : hasControls
                ? Message(zhHant: "含有控制字元", english: "there are control characters in this text")
                : Message(zhHant: "有 \(text.count) 個字", english: "this has \(text.count) characters")
        return Fault(
            file: option, problem: problem,
            remedy: Message(zhHant: "請寫 1 到 \(most) 個字", english: "write 1 to \(most) characters"))
    }

    /// Nil for what may be the code of a thing, as in the tables of a folder.
    static func unfitCode(_ code: String, option: String) -> Fault? {
        guard code.wholeMatch(of: /[A-Za-z0-9][A-Za-z0-9_.\-]{0,63}/) == nil else { return nil }
        return Fault(
            file: option, value: String(code.prefix(80)),
            problem: Message(zhHant: "不能當作代號", english: "this cannot be an id"),
            remedy: Message(
                zhHant: "請用英文字母、數字、- _ .，最多 64 個字，如 S031",
                english: "write letters, digits, - _ and ., at most 64, e.g. S031"))
    }

    /// Nil within the range, and for no number.
    static func outOfRange(_ number: Int?, _ range: ClosedRange<Int>, option: String) -> Fault? {
        guard let number, !range.contains(number) else { return nil }
        return Fault(
            file: option, value: "\(number)", problem: Message(zhHant: "數字超出範圍", english: "the number is out of range"),
            remedy: Message(
                zhHant: "請填 \(range.lowerBound) 到 \(range.upperBound)",
                english: "write a number from \(range.lowerBound) to \(range.upperBound)"))
    }
}
