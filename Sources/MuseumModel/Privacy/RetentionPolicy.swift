/// For how long data about persons is kept; museum.yaml, `retention`.
package struct RetentionPolicy: Hashable, Codable, Sendable {
    /// Calendar months after the last day of the visit.
    package let monthsAfterVisit: Int

    package init(monthsAfterVisit: Int) {
        self.monthsAfterVisit = monthsAfterVisit
    }

    /// The last day of visits whose data is over on a day; the 31st of a month ends a shorter one on its last day.
    package func lastVisitOver(on today: LocalDate) -> LocalDate {
        let months = today.year * 12 + today.month - 1 - monthsAfterVisit
        let (year, month) = (months / 12, months % 12 + 1)
        return (1...today.day).reversed().lazy.compactMap { LocalDate(year: year, month: month, day: $0) }.first
            ?? today
    }
}
