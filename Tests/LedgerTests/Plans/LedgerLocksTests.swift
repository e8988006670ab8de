import Foundation
import Ledger
import MuseumModel
import Testing

@Suite struct LedgerLocksTests {
    private let plan = Fixture.plan("draft", [Fixture.session("A"), Fixture.session("B")])

    @Test func locksBelongToTheirPlan() async throws {
        let ledger = try Ledger(.memory)
        try await ledger.save(plan, by: "planner", at: Fixture.now)
        let locks = [
            SessionLock(session: "A", hold: .kept([.time, .kit])), SessionLock(session: "B", hold: .leftOut),
        ]
        for lock in locks {
            try await ledger.setLock(lock.hold, on: lock.session, of: plan.id, by: "planner", at: Fixture.now)
        }
        #expect(try await ledger.locks(of: plan.id) == locks)
        #expect(try await ledger.plans().first?.locks == 2)
        try await ledger.save(Fixture.plan("child", []), locks: [locks[0]], by: "planner", at: Fixture.now)
        #expect(try await ledger.locks(of: "child") == [locks[0]])
        try await ledger.setLock(nil, on: "A", of: plan.id, by: "planner", at: Fixture.now)
        #expect(try await ledger.locks(of: plan.id) == [locks[1]])
        #expect(try await ledger.locks(of: "child") == [locks[0]])
        #expect(try await ledger.audit().suffix(4).map(\.action) == ["lock", "lock", "save-plan", "unlock"])
    }

    @Test func goingBackKeepsItsLocksUnlessOthersAreGiven() async throws {
        let ledger = try Ledger(.memory)
        let lock = SessionLock(session: "A", hold: .kept([.room]))
        try await ledger.save(plan, locks: [lock], by: "planner", at: Fixture.now)
        try await ledger.markMadeAgain(plan.id, by: "planner", at: Fixture.now)
        #expect(try await ledger.locks(of: plan.id) == [lock])
        try await ledger.markMadeAgain(plan.id, locks: [], by: "planner", at: Fixture.now)
        #expect(try await ledger.locks(of: plan.id) == [])
    }

    @Test func aPlanThatIsNotThereCannotBeLocked() async throws {
        let ledger = try Ledger(.memory)
        await #expect(throws: PublicationRefusal.noSuchPlan("none")) {
            try await ledger.setLock(.leftOut, on: "A", of: "none", by: "planner", at: Fixture.now)
        }
    }
}
