package import MuseumModel

/// Why something that a planner asks for at the desk is not done.
package enum DeskRefusal: Error, Hashable, Sendable {
    /// The edit would break must-rules that were kept before; a person may insist.
    case breaksRules([Plan.Violation])
    /// The draft keeps what the edit would change.
    case locked(String, [SessionLock.Part])
    case nothingToUndo(Plan.ID)
    /// No way with so few changes is known; the fewest are given.
    case tooFewChanges(asked: Int, fewest: Int)
    case nothingToMend(Plan.ID)
}

extension DeskRefusal {
    package var message: Message {
        switch self {
        case .breaksRules(let violations):
            let words = violations.map(\.words).joined()
            return Message(zhHant: "會違反必守規則：\(words.zhHant)", english: "must-rules would be broken: \(words.english)")
        case .locked(let session, let parts):
            let words = parts.map(\.name).joined()
            return Message(
                zhHant: "\(session) 的\(words.zhHant)已鎖定",
                english: "\(session) is locked in this draft: \(words.english)")
        case .nothingToUndo(let plan):
            return Message(
                zhHant: "排程 \(plan) 不是由別的排程改成的，無從復原", english: "plan \(plan) was not made from another one")
        case .tooFewChanges(let asked, let fewest):
            return Message(
                zhHant: "至少要變動 \(fewest) 場，\(asked) 場不夠",
                english: "\(asked) changes are not enough; the fewest found are \(fewest)")
        case .nothingToMend(let plan):
            return Message(
                zhHant: "排程 \(plan) 沒有必須變動的場次", english: "nothing of plan \(plan) has to change")
        }
    }

    package var remedy: Message {
        switch self {
        case .breaksRules:
            Message(
                zhHant: "gnomon suggest 列出可行的位置；仍要如此則加上 --force",
                english: "gnomon suggest lists places that break nothing; to do it all the same, give --force")
        case .locked(let session, _):
            Message(zhHant: "先解除鎖定：gnomon unlock \(session)", english: "unlock it first: gnomon unlock \(session)")
        case .nothingToUndo:
            Message(zhHant: "gnomon plans 列出所有排程", english: "gnomon plans lists all plans")
        case .tooFewChanges(_, let fewest):
            Message(zhHant: "請用 --changes \(fewest) 以上", english: "give --changes \(fewest) or more")
        case .nothingToMend:
            Message(
                zhHant: "要重排一部分，請用 --weeks、--programme、--room 或 --instructor 選定",
                english: "to plan a part anew, select it with --weeks, --programme, --room or --instructor")
        }
    }
}

extension Plan.Violation {
    /// With what breaks it.
    package var words: Message {
        let names = sessions.prefix(4).joined(separator: ", ") + (sessions.count > 4 ? " …" : "")
        return Message(zhHant: "\(text.zhHant)（\(names)）", english: "\(text.english) (\(names))")
    }
}
