/// The rules of lending kits to schools, as museum.yaml says them under `kit_loans`.
package struct KitLoanPolicy: Hashable, Codable, Sendable {
    /// Days on the way, before the first day and after the last.
    package var travelDays = 1
    /// Days after its return on which a unit is checked and cleaned.
    package var cleaningDays = 1
    /// Days more for one that came back damaged.
    package var repairDays = 14
    /// A report of the use is due so many days after the return.
    package var reportDays = 7
    /// The longest loan, first and last day included.
    package var longestDays = 30
    /// Schools at least so many kilometres away get a part of the freight …
    package var freightFrom = 30
    /// … so many percent of it, and at most so much in the museum's currency; nil for no limit.
    package var freightPercent = 50
    package var freightMost: Int?

    package init() {}
}
