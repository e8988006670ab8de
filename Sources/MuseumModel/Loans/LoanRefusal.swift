/// Why a rule does not let a kit be lent.
package enum LoanRefusal: Error, Hashable, Codable, Sendable {
    /// It never leaves the house.
    case kitStays(Kit.ID)
    case inThePast(LocalDate)
    case tooLong(days: Int, most: Int)
    /// No unit is free on all of these days, travel and cleaning included.
    case noUnitFree(Kit.ID, DateSpan)
    case noSuchUnit(KitUnit, units: Int)
    /// It is lent, kept or on the bench on some of these days.
    case unitBusy(KitUnit, with: KitLoan.ID)
    /// It is kept for another school.
    case unitKept(KitUnit, for: KitLoan.ID)
    /// Another school has it.
    case unitNotInHouse(KitUnit, with: KitLoan.ID)
    /// It is cleaned or repaired through that day.
    case unitNotReady(KitUnit, through: LocalDate)
    case noSuchLoan(KitLoan.ID)
    /// It is not in a state in which that can be done.
    case notNow(KitLoan.ID, KitLoan.Status)
}

extension LoanRefusal {
    package var message: Message {
        switch self {
        case .kitStays(let kit): Message(zhHant: "教具 \(kit) 不外借", english: "kit \(kit) does not leave the house")
        case .inThePast(let day): Message(zhHant: "\(day.minguo) 已過", english: "\(day) is past")
        case .tooLong(let days, let most):
            Message(
                zhHant: "借期 \(days) 天，最長 \(most) 天", english: "a loan lasts at most \(most) days; this one has \(days)")
        case .noUnitFree(let kit, let days):
            Message(
                zhHant: "教具 \(kit) 在 \(days.first.minguo) 至 \(days.last.minguo)（含運送與清潔）沒有可借的",
                english:
                    "no unit of kit \(kit) is free from \(days.first) to \(days.last), travel and cleaning included")
        case .noSuchUnit(let unit, let units):
            Message(zhHant: "沒有 \(unit)，只有 1 到 \(units) 號", english: "there is no \(unit); the units are 1 to \(units)")
        case .unitBusy(let unit, let loan):
            Message(zhHant: "\(unit) 已由 \(loan) 使用", english: "\(unit) is taken by \(loan) on some of these days")
        case .unitKept(let unit, let loan):
            Message(zhHant: "\(unit) 保留給 \(loan)", english: "\(unit) is kept for \(loan)")
        case .unitNotInHouse(let unit, let loan):
            Message(zhHant: "\(unit) 不在館內，仍由 \(loan) 借出", english: "\(unit) is not in the house: \(loan) has it")
        case .unitNotReady(let unit, let day):
            Message(zhHant: "\(unit) 清潔或維修至 \(day.minguo)", english: "\(unit) is cleaned or repaired through \(day)")
        case .noSuchLoan(let id): Message(zhHant: "沒有借用 \(id)", english: "there is no loan \(id)")
        case .notNow(let id, let status):
            Message(
                zhHant: "\(id) 目前為「\(status.name.zhHant)」，不能這樣做",
                english: "\(id) is \(status.name.english); that cannot be done now")
        }
    }
}

extension KitLoan.Status {
    package var name: Message {
        switch self {
        case .requested: Message(zhHant: "待核准", english: "requested")
        case .approved: Message(zhHant: "已核准", english: "approved")
        case .refused: Message(zhHant: "未核准", english: "refused")
        case .cancelled: Message(zhHant: "已取消", english: "cancelled")
        case .out: Message(zhHant: "借出中", english: "out")
        case .returned: Message(zhHant: "已歸還", english: "returned")
        }
    }
}
