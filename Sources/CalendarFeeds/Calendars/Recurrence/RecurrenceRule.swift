import MuseumModel

/// A rule by which an event comes again (RFC 5545, 3.3.10).
///
/// Followed here and not by libical 3.0.16, which ignores BYSETPOS in weeks and can search without end.
struct RecurrenceRule: Hashable {
    enum Frequency: String {
        case daily = "DAILY"
        case weekly = "WEEKLY"
        case monthly = "MONTHLY"
        case yearly = "YEARLY"
    }

    enum Refusal: Error {
        case subDaily, malformed
    }

    struct NumberedWeekday: Hashable {
        /// 0 is every one; −1 the last.
        let number: Int
        let weekday: Weekday
    }

    private(set) var frequency = Frequency.daily
    private(set) var interval = 1
    private(set) var count: Int?
    private(set) var until: TimeValue?
    private(set) var months: [Int] = []
    private(set) var weeks: [Int] = []
    private(set) var yearDays: [Int] = []
    private(set) var monthDays: [Int] = []
    private(set) var weekdays: [NumberedWeekday] = []
    private(set) var hours: [Int] = []
    private(set) var minutes: [Int] = []
    private(set) var seconds: [Int] = []
    private(set) var positions: [Int] = []
    private(set) var weekStart = Weekday.monday

    init(_ text: String) throws(Refusal) {
        var hasFrequency = false
        for part in text.split(separator: ";") {
            let pair = part.split(separator: "=", maxSplits: 1).map { $0.uppercased() }
            guard pair.count == 2 else { throw .malformed }
            switch pair[0] {
            case "FREQ":
                if ["HOURLY", "MINUTELY", "SECONDLY"].contains(pair[1]) { throw .subDaily }
                guard let known = Frequency(rawValue: pair[1]) else { throw .malformed }
                frequency = known
                hasFrequency = true
            case "INTERVAL": interval = try Self.number(pair[1], in: 1...100_000)
            case "COUNT": count = try Self.number(pair[1], in: 1...1_000_000)
            case "UNTIL":
                guard let time = TimeValue(pair[1], zone: nil) else { throw .malformed }
                until = time
            case "BYMONTH": months = try Self.numbers(pair[1], in: 1...12)
            case "BYWEEKNO": weeks = try Self.numbers(pair[1], in: -53...53)
            case "BYYEARDAY": yearDays = try Self.numbers(pair[1], in: -366...366)
            case "BYMONTHDAY": monthDays = try Self.numbers(pair[1], in: -31...31)
            case "BYDAY": weekdays = try Self.weekdays(pair[1])
            case "BYHOUR": hours = try Self.numbers(pair[1], in: 0...23)
            case "BYMINUTE": minutes = try Self.numbers(pair[1], in: 0...59)
            case "BYSECOND": seconds = try Self.numbers(pair[1], in: 0...60)
            case "BYSETPOS": positions = try Self.numbers(pair[1], in: -366...366)
            case "WKST": weekStart = try Self.weekdays(pair[1])[0].weekday
            case "RSCALE": guard pair[1] == "GREGORIAN" else { throw .malformed }
            case "SKIP": guard pair[1] == "OMIT" else { throw .malformed }
            default: throw .malformed
            }
        }
        guard hasFrequency else { throw .malformed }
    }

    private static func number(_ text: String, in range: ClosedRange<Int>) throws(Refusal) -> Int {
        guard let number = Int(text), range.contains(number) else { throw .malformed }
        return number
    }

    /// Zero is in no list but those of times and months, where the range begins above or at it.
    private static func numbers(_ text: String, in range: ClosedRange<Int>) throws(Refusal) -> [Int] {
        var numbers: [Int] = []
        for part in text.split(separator: ",") {
            let number = try number(String(part), in: range)
            guard number != 0 || range.lowerBound == 0 else { throw .malformed }
            numbers.append(number)
        }
        guard !numbers.isEmpty else { throw .malformed }
        return numbers
    }

    private static func weekdays(_ text: String) throws(Refusal) -> [NumberedWeekday] {
        var weekdays: [NumberedWeekday] = []
        for part in text.split(separator: ",") {
            let digits = part.dropLast(2)
            let letters = part.suffix(2)
            let number = digits.isEmpty ? 0 : Int(digits)
            guard let weekday = Weekday.allCases.first(where: { "\($0)".prefix(2).uppercased() == letters }),
                let number, (-53...53).contains(number)
            else { throw .malformed }
            weekdays.append(NumberedWeekday(number: number, weekday: weekday))
        }
        guard !weekdays.isEmpty else { throw .malformed }
        return weekdays
    }
}
