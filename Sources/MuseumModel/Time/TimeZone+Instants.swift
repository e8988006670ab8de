package import Foundation

extension TimeZone {
    /// The instant of a local time. In the hour that the clocks repeat, the first; in the hour that they skip, as much later.
    package func instant(of local: LocalDateTime) -> Date {
        let wall = Double(local.date.dayNumber * 1440 + local.time.minutes) * 60
        let offsets = [-86_400.0, 86_400.0].map { secondsFromGMT(for: Date(timeIntervalSince1970: wall + $0)) }
        let candidates = offsets.map { Date(timeIntervalSince1970: wall - Double($0)) }
        for (candidate, offset) in zip(candidates, offsets) where secondsFromGMT(for: candidate) == offset {
            return candidate
        }
        return candidates[0]
    }

    /// The wall clock at an instant, seconds dropped.
    package func localDateTime(at instant: Date) -> LocalDateTime {
        let seconds = Int(instant.timeIntervalSince1970.rounded(.down)) + secondsFromGMT(for: instant)
        let day = Int((Double(seconds) / 86_400).rounded(.down))
        return LocalDateTime(LocalDate(dayNumber: day), LocalTime(minutes: (seconds - day * 86_400) / 60))
    }
}
