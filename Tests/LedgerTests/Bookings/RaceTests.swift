import Foundation
import Ledger
import MuseumModel
import Testing

/// Two ask for the last two places at the same moment, through two openings of one file, as two processes would.
@Suite struct RaceTests {
    /// Sessions R0…: 30 places, 28 of them taken.
    private static func race(rounds: Int, locking: WriteLocking) async throws -> (winners: [Int], taken: [Int]) {
        let folder = try Folder()
        let ledgers = try (0..<2).map { _ in try Ledger(.file(folder.file()), locking: locking) }
        let sessions = (0..<rounds).map { Fixture.session(Session.ID("R\($0)")) }
        try await ledgers[0].put(Fixture.plan("race", sessions))
        var winners: [Int] = []
        for session in sessions {
            try await ledgers[0].book(.session(session.id), "early", students: 28)
            winners.append(
                try await withThrowingTaskGroup(of: Bool.self) { group in
                    for (number, ledger) in ledgers.enumerated() {
                        group.addTask {
                            do {
                                try await ledger.book(.session(session.id), School.ID("school \(number)"), students: 2)
                                return true
                            } catch BookingRefusal.notEnoughPlaces(session.id, needed: 2, left: 0) {
                                return false
                            }
                        }
                    }
                    return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
                })
        }
        return (winners, try await ledgers[1].sessions().map(\.taken))
    }

    @Test func oneWinsAndOneIsRefused() async throws {
        let (winners, taken) = try await Self.race(rounds: 200, locking: .immediate)
        #expect(winners == Array(repeating: 1, count: 200))
        #expect(taken == Array(repeating: 30, count: 200))
    }

    /// The same race with the lock taken away: if it did not overbook, the test above would prove nothing.
    @Test func theRaceCanBeSeen() async throws {
        let (winners, taken) = try await Self.race(rounds: 10, locking: .none(pause: .milliseconds(20)))
        #expect(winners.contains(2))
        #expect(taken.contains(32))
    }
}
