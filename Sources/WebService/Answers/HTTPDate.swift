package import Foundation
import MuseumModel

/// A moment as HTTP writes it, e.g. `Sun, 06 Nov 1994 08:49:37 GMT` (RFC 9110, 5.6.7); whole seconds.
package struct HTTPDate: Hashable, Sendable {
    /// Seconds since 1970 UTC.
    package let seconds: Int

    package init(_ date: Date) {
        seconds = Int(date.timeIntervalSince1970.rounded(.down))
    }

    /// Nil for anything but this form: the two older ones are no longer sent, and a condition that is not understood only costs
    /// a whole answer.
    package init?(parsing text: String) {
        let parts = text.split(separator: " ", omittingEmptySubsequences: false)
        guard parts.count == 6, parts[5] == "GMT", parts[0].count == 4, let day = Int(parts[1]),
            let month = Self.months.firstIndex(of: String(parts[2])), let year = Int(parts[3]),
            (1...9_999).contains(year),
            let date = LocalDate(year: year, month: month + 1, day: day)
        else { return nil }
        let clock = parts[4].split(separator: ":").compactMap { Int($0) }
        guard clock.count == 3, (0...23).contains(clock[0]), (0...59).contains(clock[1]), (0...60).contains(clock[2])
        else { return nil }
        seconds = date.dayNumber * 86_400 + clock[0] * 3_600 + clock[1] * 60 + clock[2]
    }

    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
}

extension HTTPDate: CustomStringConvertible {
    package var description: String {
        let local = TimeZone.gmt.localDateTime(at: Date(timeIntervalSince1970: Double(seconds)))
        let date = local.date
        let second = seconds - (date.dayNumber * 1_440 + local.time.minutes) * 60
        return "\(date.weekday.shortName.english), \(Self.padded(date.day)) \(Self.months[date.month - 1]) "
            + "\(date.year) \(local.time):\(Self.padded(second)) GMT"
    }

    private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
