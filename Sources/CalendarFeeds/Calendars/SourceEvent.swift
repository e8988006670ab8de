import MuseumModel

/// One VEVENT, understood but not yet repeated.
struct SourceEvent {
    enum Length: Hashable {
        case days(Int)
        /// On the wall clock: a night from 22:00 to 07:00 ends at 07:00 also when the clocks change.
        case wall(Int)
        /// As time passes.
        case exact(Int)

        /// Seconds, near enough to tell which starts can reach into a window.
        var seconds: Int {
            switch self {
            case .days(let days): days * 86_400
            case .wall(let seconds), .exact(let seconds): seconds
            }
        }
    }

    struct Addition: Hashable {
        let start: TimeValue
        /// Nil means the event's own.
        let length: Length?
    }

    let uid: String
    let summary: String
    let categories: Set<String>
    let start: TimeValue
    let zone: SourceZone
    let length: Length
    let rules: [RecurrenceRule]
    let additions: [Addition]
    let exclusions: [TimeValue]
    /// The occurrence of the series that this event replaces.
    let replaces: TimeValue?
    let isCancelled: Bool
    /// It leaves the time of whoever it is about free.
    let isFree: Bool
    let sequence: Int
    /// Of its BEGIN.
    let line: Int
}
