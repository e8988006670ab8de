/// What a fund pays: in order of arrival, until it or the school's share of a year is used up; one bus for each run.
package enum FundRule {
    /// How a fund stands for a school at a moment.
    package struct Standing: Hashable, Sendable {
        /// Nil where the fund was never opened.
        package let balance: Int?
        /// What the school was granted in the year, without what was released.
        package let granted: Int
        /// Another booking of the school whose bus on that day is paid.
        package let bus: Booking.ID?

        package init(balance: Int?, granted: Int, bus: Booking.ID?) {
            self.balance = balance
            self.granted = granted
            self.bus = bus
        }
    }

    /// The year that a day belongs to, by the calendar year in which it began.
    package static func year(of day: LocalDate, from month: Int) -> Int {
        day.month >= month ? day.year : day.year - 1
    }

    /// What of the price of a bus is paid.
    package static func bus(_ price: Int, _ fund: Fund) -> Int { min(max(0, price), fund.bus) }

    package static func check(
        _ fund: Fund, school: School.ID, fee: Int, bus: Int, on day: LocalDate, _ standing: Standing
    ) throws(BookingRefusal) {
        if bus > 0, let other = standing.bus { throw .busIsPaid(school, day, other) }
        let needed = fee + bus
        guard needed > 0 else { return }
        if let most = fund.perSchoolAndYear, standing.granted + needed > most {
            throw .fundShareUsedUp(
                fund.id, school, year: year(of: day, from: fund.yearFrom), needed: needed,
                left: max(0, most - standing.granted))
        }
        let balance = standing.balance ?? 0
        guard needed <= balance else { throw .fundUsedUp(fund.id, needed: needed, left: max(0, balance)) }
    }
}
