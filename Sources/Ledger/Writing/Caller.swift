package import Foundation
package import MuseumModel

/// Who asks for a write, under which key, and when: the museum's own days decide what is still allowed.
package struct Caller: Sendable {
    package let author: Author.ID
    package let key: Request.Key
    /// Now, as the ledger keeps it.
    package let at: Date
    /// The museum's.
    package let timeZone: TimeZone
    /// Whether the museum works on a day, for periods in working days.
    package let isWorkday: @Sendable (LocalDate) -> Bool

    package init(
        author: Author.ID, key: Request.Key, at: Date, timeZone: TimeZone,
        isWorkday: @escaping @Sendable (LocalDate) -> Bool = { !$0.weekday.isWeekend }
    ) {
        self.author = author
        self.key = key
        self.at = at.stored
        self.timeZone = timeZone
        self.isWorkday = isWorkday
    }

    /// The museum's wall clock.
    package var now: LocalDateTime { timeZone.localDateTime(at: at) }
}

extension Order {
    init(_ operation: String, _ body: some Encodable, _ caller: Caller) throws {
        try self.init(operation, body, key: caller.key, author: caller.author, at: caller.at)
    }
}
