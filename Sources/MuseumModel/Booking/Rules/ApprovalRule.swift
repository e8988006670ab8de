/// Places wait for an approval no longer than some working days.
package enum ApprovalRule {
    /// The last local day: so many working days after the day of asking.
    package static func lastDay(
        askedOn day: LocalDate, workingDays: Int, isWorkday: (LocalDate) -> Bool
    ) -> LocalDate {
        var (last, counted) = (day, 0)
        // A year without working days is a calendar at fault; the hold ends all the same.
        while counted < workingDays, last.dayNumber - day.dayNumber < 366 {
            last = last.adding(days: 1)
            if isWorkday(last) { counted += 1 }
        }
        return last
    }

    /// Those who have not agreed yet, in the policy's order.
    package static func missing(_ approvers: [Approver], given: Set<Approver>) -> [Approver] {
        approvers.filter { !given.contains($0) }
    }
}
