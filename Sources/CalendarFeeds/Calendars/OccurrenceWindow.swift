import Foundation
import MuseumModel

/// The days asked for, on the museum's wall clock.
struct OccurrenceWindow {
    let span: DateSpan
    let museum: TimeZone

    var firstWall: Int { span.first.dayNumber * 86_400 }
    /// Exclusive.
    var endWall: Int { (span.last.dayNumber + 1) * 86_400 }

    /// The starts, on any clock of the world, from which an event can reach into the window.
    func walls(reachedBy length: SourceEvent.Length) -> ClosedRange<Int> {
        firstWall - length.seconds - 2 * 86_400...endWall + 2 * 86_400
    }

    /// The occurrence on the museum's clock; nil where it lies outside the window.
    func event(_ source: SourceEvent, wall: Int, length: SourceEvent.Length) -> CalendarEvent? {
        let start = museumWall(wall, source)
        let end =
            switch length {
            case .days(let days): wall + days * 86_400
            case .wall(let seconds): museumWall(wall + seconds, source)
            case .exact(let seconds):
                SourceZone.system(museum).wall(at: source.zone.instant(ofWall: wall) + seconds)
            }
        guard start < endWall, end > firstWall || (end <= start && start >= firstWall) else { return nil }
        return CalendarEvent(
            uid: source.uid, summary: source.summary, categories: source.categories, start: Self.local(start),
            end: Self.local(max(start, end)), isAllDay: source.start.isDate, isFree: source.isFree)
    }

    private func museumWall(_ wall: Int, _ source: SourceEvent) -> Int {
        if source.start.isDate || source.zone == .system(museum) { return wall }
        return SourceZone.system(museum).wall(at: source.zone.instant(ofWall: wall))
    }

    private static func local(_ wall: Int) -> LocalDateTime {
        let day = wall.dividedRoundingDown(by: 86_400)
        return LocalDateTime(LocalDate(dayNumber: day), LocalTime(minutes: (wall - day * 86_400) / 60))
    }
}
