import Foundation
import Ledger
import MuseumModel
import Testing

@Suite struct Case06Tests {
    @Test func case06AKitIsLentThoughTheHallIsOverItsLimit() async throws {
        let ledger = try Ledger(.memory)
        func publish(_ plan: Plan.ID, people: Int, because reason: String? = nil) async throws {
            let hall = Hall(id: "hall", name: LocalizedText([:]), rooms: ["LAB"], people: people)
            let draft = Fixture.plan(plan, [Fixture.session("S", capacity: 30)])
            try await ledger.save(draft, by: "planner", at: Fixture.now)
            _ = try await ledger.publish(
                draft.id, terms: Fixture.terms(of: draft),
                sharing: SharedResources(kits: [Lending.magnets, Lending.rockets], halls: [hall]), overriding: reason,
                by: "planner", key: Request.Key(plan.value), at: Fixture.now)
        }
        try await publish("wide", people: 30)
        try await ledger.book(.session("S"), "north", students: 30)
        // The fire office allows two people fewer; the party stays by an override.
        try await publish("narrow", people: 28, because: "the fire office")
        let found = try await ledger.availability(at: Fixture.now, timeZone: Fixture.taipei)
        #expect(found.map(\.left.least) == [0])
        for number in 1...5 {
            let loan = try await ledger.lend(Lending.magnets, School.ID("school \(number)"), "04-01", "04-05")
            #expect(loan.status == .approved && loan.unit == number)
        }
        await #expect(throws: LoanRefusal.noUnitFree("magnets", Lending.days("03-31", "04-07"))) {
            try await ledger.lend(Lending.magnets, "school 6", "04-01", "04-05")
        }
    }
}
