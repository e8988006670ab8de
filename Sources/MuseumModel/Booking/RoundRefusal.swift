/// Why a rule does not let an application or a draw happen.
package enum RoundRefusal: Error, Hashable, Codable, Sendable {
    case opensLater(Round.ID, first: LocalDate)
    /// The last local day of applications is past.
    case closed(Round.ID, last: LocalDate)
    case alreadyApplied(Application.ID)
    case notInRound(Session.ID, Round.ID)
    case noSuchApplication(Application.ID)
    /// Applications are taken still.
    case stillOpen(Round.ID, last: LocalDate)
    case alreadyDrawn(Round.ID)
    case notDrawn(Round.ID)
    /// The seed that was published is another one.
    case otherSeed(Round.ID, published: String)
}

extension RoundRefusal {
    package var message: Message {
        switch self {
        case .opensLater(let id, let first):
            Message(
                zhHant: "\(id) 自 \(first.minguo) 起受理申請", english: "round \(id) takes applications from \(first) on")
        case .closed(let id, let last):
            Message(
                zhHant: "\(id) 的申請已於 \(last.minguo) 截止",
                english: "applications for round \(id) closed at the end of \(last)")
        case .alreadyApplied(let id):
            Message(zhHant: "貴校已申請（\(id)）", english: "this school has applied already (\(id))")
        case .notInRound(let session, let id):
            Message(zhHant: "場次 \(session) 不屬於 \(id)", english: "session \(session) is not given in round \(id)")
        case .noSuchApplication(let id): Message(zhHant: "沒有申請 \(id)", english: "there is no application \(id)")
        case .stillOpen(let id, let last):
            Message(
                zhHant: "\(id) 受理申請至 \(last.minguo)，之後才能抽籤",
                english: "round \(id) takes applications through \(last); lots are drawn afterwards")
        case .alreadyDrawn(let id): Message(zhHant: "\(id) 已抽籤", english: "the lots of round \(id) are drawn already")
        case .notDrawn(let id): Message(zhHant: "\(id) 尚未抽籤", english: "the lots of round \(id) are not drawn yet")
        case .otherSeed(let id, let published):
            Message(
                zhHant: "\(id) 公布的種子是「\(published)」",
                english: "the seed that was published for round \(id) is “\(published)”")
        }
    }
}
