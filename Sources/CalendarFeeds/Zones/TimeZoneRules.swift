import Foundation
import MuseumModel

/// When the clocks of a zone change in a span of years, as a VTIMEZONE states it.
///
/// Made from Foundation's zones: what libical 3.0.16 truncates from its own is wrong after 2037 and in zones without a
/// yearly rule (Africa/Casablanca), and begins at odd moments.
struct TimeZoneRules {
    /// One change of the clocks, or the same change every year.
    struct Observance: Hashable {
        let offsetFrom: Int
        let offsetTo: Int
        let isDaylight: Bool
        /// On the wall clock before the change; the first is the DTSTART.
        var onsets: [LocalDateTime]
        /// Nil where the onsets are all there are.
        var yearlyRule: YearlyRule?
    }

    let name: String
    let observances: [Observance]

    /// - Parameters:
    ///   - first: the year of the earliest time that the rules must cover; they begin a year before it.
    ///   - last: the year of the latest; rules that are not the same every year end a year after it.
    init(_ zone: TimeZone, from first: Int, through last: Int) {
        name = zone.identifier
        let changes = ClockChange.all(of: zone, from: first - 1, through: last + 1)
        guard !changes.isEmpty else {
            observances = [.constant(ClockChange.offset(of: zone, year: first), isDaylight: false, from: 1970)]
            return
        }
        if let yearly = Self.yearly(of: zone, from: first - 1) {
            observances = yearly
        } else {
            observances = Self.listed(changes, of: zone, from: first - 1)
        }
    }

    /// The two observances of a zone whose clocks change on the same two days, by weekday, in each of eleven years.
    private static func yearly(of zone: TimeZone, from first: Int) -> [Observance]? {
        let changes = ClockChange.all(of: zone, from: first, through: first + 10)
        let groups = Dictionary(grouping: changes, by: \.kind).values
        guard groups.count == 2, groups.allSatisfy({ $0.count == 11 }) else { return nil }
        let observances = groups.compactMap { group -> Observance? in
            guard let rule = YearlyRule(group.map(\.onset)) else { return nil }
            return Observance(group[0], onsets: [group[0].onset], rule: rule)
        }
        return observances.count == 2 ? observances.sorted { $0.onsets[0] < $1.onsets[0] } : nil
    }

    /// Every change by its date, after a constant observance from the first day on.
    private static func listed(_ changes: [ClockChange], of zone: TimeZone, from first: Int) -> [Observance] {
        let groups = Dictionary(grouping: changes, by: \.kind).values
        let before = changes[0]
        return [.constant(before.offsetFrom, isDaylight: before.wasDaylight, from: first)]
            + groups.map { Observance($0[0], onsets: $0.map(\.onset), rule: nil) }
            .sorted { $0.onsets[0] < $1.onsets[0] }
    }
}

extension TimeZoneRules.Observance {
    static func constant(_ offset: Int, isDaylight: Bool, from year: Int) -> Self {
        Self(
            offsetFrom: offset, offsetTo: offset, isDaylight: isDaylight,
            onsets: [LocalDateTime(LocalDate(year: year, month: 1, day: 1)!, LocalTime(minutes: 0))], yearlyRule: nil)
    }

    init(_ change: ClockChange, onsets: [LocalDateTime], rule: YearlyRule?) {
        self.init(
            offsetFrom: change.offsetFrom, offsetTo: change.offsetTo, isDaylight: change.isDaylight, onsets: onsets,
            yearlyRule: rule)
    }
}
