import Ledger
import MuseumModel

extension StormClient {
    /// Each application is another school's: a school applies once.
    mutating func apply() async throws {
        let round = Int.random(in: 0..<2, using: &numbers)
        let wishes = museum.sessions(of: round).shuffled(using: &numbers).prefix(Int.random(in: 1...3, using: &numbers))
        _ = try await ledger.apply(
            to: StormMuseum.rounds[round], school: School.ID("school \(number).\(count)"), party: party(),
            wishes: Array(wishes), caller)
    }

    mutating func draw() async throws {
        let round = StormMuseum.rounds.randomElement(using: &numbers)!
        _ = try await ledger.draw(round, seed: "4 8 15 16 23 42", caller)
    }
}
