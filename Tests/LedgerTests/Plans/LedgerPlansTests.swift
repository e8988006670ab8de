import Foundation
import Ledger
import MuseumModel
import Testing

@Suite struct LedgerPlansTests {
    private let plan = Fixture.plan("draft", [Fixture.session("S"), Fixture.session("T", room: nil)])

    @Test func comesBackAsItWas() async throws {
        let ledger = try Ledger(.memory)
        let odd = Fixture.plan("odd", plan.sessions, createdAt: Date(timeIntervalSinceReferenceDate: 0.1 + 0.2))
        try await ledger.save(odd, by: "planner", at: Fixture.now)
        let back = try #require(try await ledger.plan("odd"))
        #expect(back == odd)
        #expect(try bytes(back) == bytes(odd))
        #expect(try await ledger.plan("none") == nil)
    }

    private func bytes(_ plan: Plan) throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        return try encoder.encode(plan)
    }

    @Test func savingAgainChangesNothing() async throws {
        let ledger = try Ledger(.memory)
        try await ledger.save(plan, by: "planner", at: Fixture.now)
        try await ledger.save(plan, by: "planner", at: Fixture.now)
        #expect(try await ledger.plans().count == 1)
        #expect(try await ledger.audit().count == 1)
        await #expect(throws: LedgerFault.planTaken("draft")) {
            try await ledger.save(Fixture.plan("draft", []), by: "planner", at: Fixture.now)
        }
        #expect(try await ledger.plan("draft") == plan)
    }

    @Test func theNewestIsTheLatest() async throws {
        let ledger = try Ledger(.memory)
        let later = Fixture.plan("later", [], createdAt: Fixture.now + 60)
        let other = Fixture.plan("other", [], createdAt: Fixture.now + 90, term: "2027-summer")
        for plan in [plan, later, other] { try await ledger.save(plan, by: "planner", at: Fixture.now) }
        #expect(try await ledger.latestPlan(of: Fixture.term) == later)
        #expect(try await ledger.latestPlan(of: "2030") == nil)
        let list = try await ledger.plans()
        #expect(list.map(\.id) == ["other", "later", "draft"])
        #expect(list.map(\.sessions) == [0, 0, 2])
        #expect(list.map(\.cost) == [12, 12, 12])
        #expect(list.allSatisfy { $0.publishedAt == nil && $0.unplaced == 1 })
    }

    /// Whatever the clock says: it may have been set back.
    @Test func whatIsKeptLastIsTheLatest() async throws {
        let ledger = try Ledger(.memory)
        let names: [Plan.ID] = ["one", "two", "three"]
        for (index, name) in names.enumerated() {
            let plan = Fixture.plan(name, [], createdAt: Fixture.now - Double(60 * index))
            try await ledger.save(plan, by: "planner", at: Fixture.now)
            #expect(try await ledger.latestPlan(of: Fixture.term)?.id == name)
        }
        try await ledger.markMadeAgain("one", by: "planner", at: Fixture.now)
        try await ledger.save(Fixture.plan("four", []), by: "planner", at: Fixture.now)
        #expect(try await ledger.plans().map(\.id) == ["four", "one", "three", "two"])
    }

    @Test func whatIsMadeAgainIsTheLatestAgain() async throws {
        let ledger = try Ledger(.memory)
        for plan in [plan, Fixture.plan("later", [])] { try await ledger.save(plan, by: "planner", at: Fixture.now) }
        #expect(try await ledger.plans().first?.id == "later")
        try await ledger.markMadeAgain("draft", by: "planner", at: Fixture.now)
        #expect(try await ledger.latestPlan(of: Fixture.term) == plan)
        #expect(try await ledger.plans().map(\.id) == ["draft", "later"])
        #expect(try await ledger.audit().last?.action == "make-plan-again")
    }
}
