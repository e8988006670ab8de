package import MuseumModel

/// What a calendar says otherwise than the one that it takes the place of.
package struct CalendarDifference: Hashable, Codable, Sendable {
    package struct Move: Hashable, Codable, Sendable {
        package let from: CalendarEvent
        package let to: CalendarEvent
    }

    package private(set) var added: [CalendarEvent] = []
    package private(set) var removed: [CalendarEvent] = []
    /// The one event of its UID at another time, or with another title.
    package private(set) var changed: [Move] = []
    package private(set) var unchanged = 0

    package var isEmpty: Bool { added.isEmpty && removed.isEmpty && changed.isEmpty }

    init(from old: [CalendarEvent], to new: [CalendarEvent]) {
        let before = Dictionary(grouping: old, by: \.uid)
        let after = Dictionary(grouping: new, by: \.uid)
        for uid in Set(before.keys).union(after.keys).sorted() {
            let (from, to) = (before[uid] ?? [], after[uid] ?? [])
            let (gone, come) = (Self.without(from, to), Self.without(to, from))
            unchanged += to.count - come.count
            if gone.count == 1, come.count == 1 {
                changed.append(Move(from: gone[0], to: come[0]))
            } else {
                removed += gone
                added += come
            }
        }
        added.sort { $0.start < $1.start }
        removed.sort { $0.start < $1.start }
        changed.sort { $0.to.start < $1.to.start }
    }

    private static func without(_ events: [CalendarEvent], _ others: [CalendarEvent]) -> [CalendarEvent] {
        let others = Set(others)
        return events.filter { !others.contains($0) }
    }
}
