import Foundation
import Ledger
import MuseumModel
import Testing

/// A short storm; the long one, with processes that are killed, is Benchmarks/BookingStorm.
@Suite struct StormTests {
    private static func storm(steps: Int, sessions: Int, locking: WriteLocking) async throws -> StormJudge {
        let folder = try Folder()
        let museum = StormMuseum(sessions: sessions, epoch: Date(), speed: 3_600)
        let ledgers = try (0..<2).map { _ in try Ledger(.file(folder.file()), locking: locking) }
        try await museum.publish(in: ledgers[0])
        let log = try StormLog(folder.file("storm.log"))
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<8 {
                group.addTask {
                    var client = StormClient(
                        number, from: 0, museum: museum, ledger: ledgers[number % 2], log: log)
                    for _ in 0..<steps { try await client.step() }
                }
            }
            try await group.waitForAll()
        }
        let judge = try await StormJudge(ledgers[0], logs: [folder.file("storm.log")])
        #expect(try await ledgers[1].verifyAudit()?.number == judge.entries)
        return judge
    }

    @Test func nothingIsOverbookedLostOrRefusedWrongly() async throws {
        let judge = try await Self.storm(steps: 150, sessions: 6, locking: .immediate)
        #expect(judge.faults == [])
        #expect(judge.entries > 300)
    }

    @Test func theJudgeSeesAStormWithoutTheLock() async throws {
        let judge = try await Self.storm(steps: 60, sessions: 2, locking: .none(pause: .milliseconds(5)))
        #expect(judge.faults.contains { $0.contains(" of 30") })
    }
}
