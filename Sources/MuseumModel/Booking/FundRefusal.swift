/// Why a rule does not let a change of a fund happen.
package enum FundRefusal: Error, Hashable, Codable, Sendable {
    case alreadyOpen(Fund.ID)
    case notOpen(Fund.ID)
}

extension FundRefusal {
    package var message: Message {
        switch self {
        case .alreadyOpen(let id): Message(zhHant: "基金 \(id) 已開立", english: "fund \(id) is open already")
        case .notOpen(let id): Message(zhHant: "基金 \(id) 尚未開立", english: "fund \(id) is not open yet")
        }
    }
}
