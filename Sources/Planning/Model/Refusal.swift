package import MuseumModel

/// Why a programme cannot take place at some time, whatever else is planned.
package enum Refusal: Hashable, Sendable {
    case museumClosed
    /// None of the rooms that it may have is open.
    case noRoomOpen
    /// Nobody who can play the role is there.
    case noInstructor(role: String, skill: String)
    /// A must-rule of the planner, by its name.
    case rule(String)
    /// A meeting of the series would fall outside the term or season, or finds no day to be made up on.
    case seriesTooLong
}

extension Refusal {
    package var message: Message {
        switch self {
        case .museumClosed: Message(zhHant: "休館", english: "the museum is closed")
        case .noRoomOpen: Message(zhHant: "沒有可用的場地開放", english: "no room that it may use is open")
        case .noInstructor(let role, let skill):
            Message(
                zhHant: "沒有具備「\(skill)」的講師可擔任 \(role)",
                english: "nobody with the skill “\(skill)” is there for the role \(role)")
        case .rule(let name): Message(zhHant: "規則「\(name)」不允許", english: "the rule “\(name)” forbids it")
        case .seriesTooLong:
            Message(
                zhHant: "系列的場次會超出檔期，或找不到補課日",
                english: "the series would reach beyond the term, or finds no day to make up a meeting")
        }
    }
}
