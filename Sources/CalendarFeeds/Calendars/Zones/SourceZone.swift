import Foundation

/// A zone in which a calendar states its times.
enum SourceZone: Hashable {
    case system(TimeZone)
    /// Given by a VTIMEZONE that stands for no zone of the system.
    case observed(ObservedZone)

    /// Seconds east of Greenwich at an instant (seconds since 1970 UTC).
    func offset(at instant: Int) -> Int {
        switch self {
        case .system(let zone): zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(instant)))
        case .observed(let zone): zone.offset(at: instant)
        }
    }

    /// In the hour that the clocks repeat, the first; in the hour that they skip, as much later.
    func instant(ofWall wall: Int) -> Int {
        let before = offset(at: wall - 86_400)
        let after = offset(at: wall + 86_400)
        for offset in [before, after] where self.offset(at: wall - offset) == offset { return wall - offset }
        return wall - before
    }

    func wall(at instant: Int) -> Int { instant + offset(at: instant) }
}
