/// Why a rule does not let a change of a school's standing happen.
package enum SchoolRefusal: Error, Hashable, Codable, Sendable {
    case notPaused(School.ID)
    /// The last day of the pause is past already.
    case pauseIsOver(School.ID, through: LocalDate)
}

extension SchoolRefusal {
    package var message: Message {
        switch self {
        case .notPaused(let id): Message(zhHant: "\(id) 目前沒有暫停預約", english: "\(id) is not paused")
        case .pauseIsOver(let id, let day):
            Message(
                zhHant: "\(id) 的暫停迄日 \(day.minguo) 已過", english: "a pause of \(id) through \(day) would be over already"
            )
        }
    }
}
