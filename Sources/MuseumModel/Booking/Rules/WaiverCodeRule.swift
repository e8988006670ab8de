/// A waiver code is taken until its last day, and as often as it says.
package enum WaiverCodeRule {
    /// - Parameter spent: Uses by bookings of any state: one that ended gives none back.
    package static func check(
        _ code: WaiverCode.ID, among codes: [WaiverCode], spent: Int, today: LocalDate
    ) throws(BookingRefusal) -> WaiverCode {
        guard let known = codes.first(where: { $0.code == code }) else { throw .noSuchCode(code) }
        if let through = known.through, today > through { throw .codeSpent(code) }
        guard spent < known.uses else { throw .codeSpent(code) }
        return known
    }
}
