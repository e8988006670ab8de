import Foundation
import MuseumModel

/// One moment at which the offset of a zone changes.
struct ClockChange {
    struct Kind: Hashable {
        let offsetFrom: Int
        let offsetTo: Int
        let isDaylight: Bool
    }

    /// On the wall clock before the change.
    let onset: LocalDateTime
    /// Seconds east of Greenwich.
    let offsetFrom: Int
    let offsetTo: Int
    let wasDaylight: Bool
    let isDaylight: Bool

    var kind: Kind { Kind(offsetFrom: offsetFrom, offsetTo: offsetTo, isDaylight: isDaylight) }

    static func offset(of zone: TimeZone, year: Int) -> Int { zone.secondsFromGMT(for: newYear(year)) }

    /// The changes in whole years (in UTC). Found by halving the weeks at whose ends the offsets differ: Foundation's own
    /// walk lists changes to and from daylight saving only.
    static func all(of zone: TimeZone, from first: Int, through last: Int) -> [ClockChange] {
        var changes: [ClockChange] = []
        let end = newYear(last + 1)
        var left = newYear(first)
        while left < end {
            let right = min(end, left.addingTimeInterval(7 * 86_400))
            if zone.secondsFromGMT(for: left) != zone.secondsFromGMT(for: right) {
                changes.append(change(of: zone, between: left, and: right))
            }
            left = right
        }
        return changes
    }

    private static func change(of zone: TimeZone, between left: Date, and right: Date) -> ClockChange {
        let offsetFrom = zone.secondsFromGMT(for: left)
        var low = Int(left.timeIntervalSince1970)
        var high = Int(right.timeIntervalSince1970)
        while high - low > 1 {
            let middle = (low + high) / 2
            if zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(middle))) == offsetFrom {
                low = middle
            } else {
                high = middle
            }
        }
        let moment = Date(timeIntervalSince1970: Double(high))
        let wall = high + offsetFrom
        let day = wall.dividedRoundingDown(by: 86_400)
        return ClockChange(
            onset: LocalDateTime(LocalDate(dayNumber: day), LocalTime(minutes: (wall - day * 86_400) / 60)),
            offsetFrom: offsetFrom, offsetTo: zone.secondsFromGMT(for: moment),
            wasDaylight: zone.isDaylightSavingTime(for: left), isDaylight: zone.isDaylightSavingTime(for: moment))
    }

    private static func newYear(_ year: Int) -> Date {
        Date(timeIntervalSince1970: Double(LocalDate(year: year, month: 1, day: 1)!.dayNumber) * 86_400)
    }
}
