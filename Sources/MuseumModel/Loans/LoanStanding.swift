/// How a loan stands on a day; follows from the clock and the other loans of its unit.
package enum LoanStanding: Hashable, Codable, Sendable {
    case requested
    /// Approved, and its day has not come.
    case waiting
    /// Its unit is in the house, clean and whole.
    case ready
    /// Its unit is still with another, or on the bench.
    case atRisk(KitLoan.ID)
    case out
    /// It should have been back after that day.
    case overdue(since: LocalDate)
    /// It is back; the report is not there.
    case reportDue(LocalDate)
    case closed
}

extension LoanStanding {
    package var message: Message {
        switch self {
        case .requested: Message(zhHant: "待核准", english: "requested")
        case .waiting: Message(zhHant: "已核准", english: "approved")
        case .ready: Message(zhHant: "可領取", english: "ready")
        case .atRisk(let other):
            Message(zhHant: "可能延誤（前一筆 \(other) 未歸還）", english: "at risk: \(other) is not back in time")
        case .out: Message(zhHant: "借出中", english: "out")
        case .overdue(let day):
            Message(zhHant: "逾期未還（應於 \(day.minguo) 歸還）", english: "overdue since \(day)")
        case .reportDue(let day):
            Message(zhHant: "已歸還，使用紀錄 \(day.minguo) 前繳交", english: "returned; report due by \(day)")
        case .closed: Message(zhHant: "已結案", english: "closed")
        }
    }
}
