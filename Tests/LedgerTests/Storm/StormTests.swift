import Fingerprint
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
        let judge = try await StormJudge(ledgers[0], museum, logs: [folder.file("storm.log")])
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

    @Test func theJudgeSeesAUnitThatIsLentTwice() {
        var loans = StormLoans(kits: ["K"], units: 2)
        func lend(_ loan: String, _ unit: Int, _ first: Int, _ last: Int, _ status: String = "approved") -> String? {
            let busy = #"{"first":"2027-02-0\#(first)","last":"2027-02-0\#(last)"}"#
            return loans.replay(
                loan, #"{"kit":"K","unit":\#(unit),"busy":\#(busy),"status":"\#(status)"}"#, entry: loan.count)
        }
        #expect(lend("a", 1, 1, 3) == nil)
        #expect(lend("bb", 2, 3, 5) == nil)
        #expect(loans.wereTaken("K", "2027-02-03"..."2027-02-04", between: 0...2))
        #expect(!loans.wereTaken("K", "2027-02-03"..."2027-02-04", between: 0...1))
        #expect(!loans.wereTaken("K", "2027-02-04"..."2027-02-04", between: 2...2))
        #expect(lend("ccc", 1, 3, 4) != nil)
        #expect(lend("a", 1, 1, 3, "cancelled") == nil)
        #expect(lend("ccc", 1, 3, 4) == nil)
    }

    @Test func theJudgeSeesAFundThatGivesTooMuch() {
        var fund = StormFund(100)
        #expect(fund.set("a", granted: 70, entry: 1) == nil)
        #expect(fund.had(30, between: 1...1) && !fund.had(100, between: 1...5) && fund.had(100, between: 0...1))
        #expect(fund.set("b", granted: 40, entry: 2) != nil)
        #expect(fund.set("a", granted: 0, entry: 3) == nil)
        #expect(fund.left == 60)
    }

    @Test func theJudgeSeesAWrongDraw() {
        var rounds = StormRounds(["S": "R"], capacity: 10)
        for name in ["R/a", "R/b"] {
            #expect(rounds.apply(name, #"{"party":{"heads":{"students":6}},"wishes":["S"]}"#) == nil)
        }
        let turns = ["R/a", "R/b"].map { (Digest(of: "1|\($0)").hex, $0) }.sorted { $0.0 < $1.0 }
        func draw(_ given: [Bool]) -> String? {
            var copy = rounds
            let entries = zip(turns, given).map { turn, isGiven in
                #"{"application":"\#(turn.1)","number":"\#(turn.0)""#
                    + (isGiven ? #","session":"S","booking":"B"}"# : "}")
            }
            return copy.draw("R", #"{"seed":"1","entries":[\#(entries.joined(separator: ","))]}"#, entry: 3)
        }
        #expect(draw([true, false]) == nil)
        #expect(draw([true, true]) != nil)
        #expect(draw([false, true]) != nil)
        #expect(draw([true]) != nil)
    }
}
