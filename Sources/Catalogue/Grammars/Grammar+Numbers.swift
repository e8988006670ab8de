import MuseumModel

extension Grammar<Int> {
    /// A whole number, also only the multiples of a step.
    static func number(_ range: ClosedRange<Int>, step: Int = 1) -> Grammar {
        let (first, last) = (range.lowerBound, range.upperBound)
        let expected =
            step == 1
            ? Message(zhHant: "\(first) 到 \(last) 的整數", english: "a whole number from \(first) to \(last)")
            : Message(
                zhHant: "\(first) 到 \(last) 之間 \(step) 的倍數", english: "a multiple of \(step) from \(first) to \(last)")
        return Grammar(expected) { text throws(Misreading) in
            let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
            guard !digits.isEmpty, digits.allSatisfy({ $0.isASCII && $0.isNumber }) else {
                throw Misreading(problem: Message(zhHant: "不是整數", english: "this is not a whole number"))
            }
            guard let number = Int(text), range.contains(number) else {
                throw Misreading(problem: Message(zhHant: "數字超出範圍", english: "the number is out of range"))
            }
            guard number.isMultiple(of: step) else {
                throw Misreading(
                    problem: Message(zhHant: "不是 \(step) 的倍數", english: "the number is not a multiple of \(step)"))
            }
            return number
        }
    }

    /// The length of something in minutes, in steps of five.
    static func minutes(_ range: ClosedRange<Int>) -> Grammar { number(range, step: 5) }
}

extension Grammar<Double> {
    /// A number with or without decimals.
    static func decimal(_ range: ClosedRange<Double>) -> Grammar {
        Grammar(
            Message(
                zhHant: "\(Int(range.lowerBound)) 到 \(Int(range.upperBound)) 的數字",
                english: "a number from \(Int(range.lowerBound)) to \(Int(range.upperBound))"),
            problem: Message(zhHant: "不是範圍內的數字", english: "this is not a number in the range")
        ) { text in
            guard text.allSatisfy({ "+-.0123456789".contains($0) }), let number = Double(text), range.contains(number)
            else { return nil }
            return number
        }
    }
}

extension Grammar<ClosedRange<Int>> {
    /// School grades: `3-4`, or `7` alone.
    static var grades: Grammar {
        Grammar(
            Message(zhHant: "1 到 12 年級，如 3-4", english: "grades from 1 to 12, e.g. 3-4"),
            problem: Message(zhHant: "不是年級", english: "these are not grades")
        ) { text in
            let ends = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
            guard ends.count <= 2, let first = ends.first ?? nil, let last = ends.last ?? nil, first <= last,
                (1...12).contains(first), last <= 12
            else { return nil }
            return first...last
        }
    }
}
