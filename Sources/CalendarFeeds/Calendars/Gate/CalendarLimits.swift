/// What a calendar may hold at most. libical 3.0.16 needs quadratic time for very long lines, overflows the stack on deep
/// nesting, and drops values beyond the 500th of a list without a word.
enum CalendarLimits {
    static let bytes = 2 << 20
    static let lines = 20_000
    static let bytesInLine = 64 << 10
    static let depth = 6
    static let components = 5_000
    static let parameters = 100
    static let valuesInList = 400
    static let bytesInRule = 512
    /// Occurrences within the window, of all events together.
    static let occurrences = 20_000
    /// Days that the rules of one file may look at.
    static let days = 2_000_000
    /// Days that the rules of its time zones may look at.
    static let zoneDays = 1_000_000
    /// Faults listed of one file.
    static let faults = 100
    /// Kinds of doubt listed of one file.
    static let doubts = 200
}
