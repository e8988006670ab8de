/// One day of a government's office calendar.
package struct OfficeDay: Hashable, Codable, Sendable {
    package let date: LocalDate
    package let isDayOff: Bool
    /// Why it is off, or that work is made up for; empty for ordinary days.
    package let remark: String

    package init(date: LocalDate, isDayOff: Bool, remark: String) {
        self.date = date
        self.isDayOff = isDayOff
        self.remark = remark
    }
}
