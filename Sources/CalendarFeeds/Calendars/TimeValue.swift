import MuseumModel

/// A DATE or DATE-TIME as it is written.
struct TimeValue: Hashable {
    enum Form: Hashable {
        case date
        case utc
        /// Nil is floating: on the wall clock wherever one is.
        case local(zone: String?)
    }

    let form: Form
    /// Seconds since 1970-01-01T00:00 on the clock that the form names.
    let wall: Int

    var isDate: Bool { form == .date }
    var day: Int { wall.dividedRoundingDown(by: 86_400) }
    var secondOfDay: Int { wall - day * 86_400 }

    /// As iCalendar writes it.
    var text: String {
        let date = "\(LocalDate(dayNumber: day))".filter { $0 != "-" }
        guard !isDate else { return date }
        let digits = String(1_000_000 + secondOfDay / 3600 * 10_000 + secondOfDay / 60 % 60 * 100 + secondOfDay % 60)
        return "\(date)T\(digits.dropFirst())" + (form == .utc ? "Z" : "")
    }

    /// A floating time.
    init(local wall: Int) {
        form = .local(zone: nil)
        self.wall = wall
    }

    /// Reads `20270305` (also with a Z, as Google wrote birthdays), `20270305T093000`, `20270305T013000Z`; nil for anything
    /// else and for days that do not exist.
    init?(_ text: some StringProtocol, zone: String?) {
        var digits = Array(text.utf8)
        let isUTC = digits.last == UInt8(ascii: "Z") || digits.last == UInt8(ascii: "z")
        if isUTC { digits.removeLast() }
        guard let date = LocalDate(digits: digits.prefix(8)) else { return nil }
        if digits.count == 8 {
            form = .date
            wall = date.dayNumber * 86_400
            return
        }
        guard digits.count == 15, digits[8] == UInt8(ascii: "T"), let time = Int(digits: digits[9...]),
            case let (hour, minute, second) = (time / 10_000, time / 100 % 100, time % 100), hour < 24, minute < 60,
            second <= 60
        else { return nil }
        form = isUTC ? .utc : .local(zone: zone)
        wall = date.dayNumber * 86_400 + hour * 3600 + minute * 60 + min(second, 59)
    }
}

extension LocalDate {
    fileprivate init?(digits: ArraySlice<UInt8>) {
        guard digits.count == 8, let number = Int(digits: digits) else { return nil }
        self.init(year: number / 10_000, month: number / 100 % 100, day: number % 100)
    }
}

extension Int {
    fileprivate init?(digits: ArraySlice<UInt8>) {
        guard digits.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else { return nil }
        self = digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    }
}
