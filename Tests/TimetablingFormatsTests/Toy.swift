import Foundation

/// A small instance of the test's own: three days of three periods.
enum Toy {
    static let text = """
        Name: Harbour
        Courses: 3
        Rooms: 2
        Days: 3
        Periods_per_day: 3
        Curricula: 2
        Constraints: 2

        COURSES:
        Whales Mei 3 2 30
        Tides Mei 2 2 12
        Kites Ann 1 1 25

        ROOMS:
        Big 30
        Small 20

        CURRICULA:
        Sea 2 Whales Tides
        Air 2 Whales Kites

        UNAVAILABILITY_CONSTRAINTS:
        Tides 0 0
        Kites 2 1

        END.
        """

    /// The text with one part exchanged; the part must be there.
    static func with(_ part: String, _ replacement: String) -> String {
        precondition(text.contains(part))
        return text.replacingOccurrences(of: part, with: replacement)
    }
}
