import Foundation
import Ledger
import MuseumModel
import Testing

/// Notices of what has no contact of its own: applications and loans. They reach the contact that the register knows.
@Suite struct SchoolNoticesTests {
    private func register(_ school: School.ID, _ contact: Contact?, _ ledger: Ledger) async throws {
        _ = try await ledger.register(
            School(
                id: school, name: LocalizedText(["en": school.value]), kind: .elementary, district: "", remoteness: 0,
                kilometres: 0), contact: contact, Fixture.desk(Request.Key("register \(school)")))
    }

    private static func kinds(_ notices: [AddressedNotice]) -> [BookingNotice.Kind] { notices.map(\.notice.kind) }

    @Test func everyApplicantIsToldOfTheLots() async throws {
        let round = Case19Tests.round()
        let ledger = try await Case19Tests.museum(round)
        let office = Contact(name: "林美", email: "office@north.example")
        for school: School.ID in ["north", "south"] { try await register(school, office, ledger) }
        try await register("east", Contact(phone: "07-380"), ledger)
        try await register("west", nil, ledger)
        for school: School.ID in ["north", "south", "east", "west"] {
            _ = try await ledger.apply(
                to: round, school: school, party: Party(students: 10), wishes: ["W1"],
                Fixture.desk(Request.Key("apply \(school)")))
        }
        let closed = Fixture.at("2027-03-09T09:00")
        let draw = try await ledger.draw(round, seed: "a", Fixture.desk("draw", at: closed))
        let won = try #require(draw.entries.first { $0.booking != nil }?.school)
        let notices = try await ledger.notices()
        // Nobody can be reached at the fourth.
        #expect(Set(notices.map(\.notice.school)) == ["north", "south", "east"])
        for addressed in notices {
            let facts = addressed.notice.facts
            #expect(addressed.notice.kind == (addressed.notice.school == won ? .drawn : .notDrawn))
            #expect(facts.application?.status == (addressed.notice.school == won ? .placed : .unplaced))
            #expect((facts.booking != nil) == (addressed.notice.school == won))
            #expect(addressed.contact == (addressed.notice.school == "east" ? Contact(phone: "07-380") : office))
        }
        // Whom only a telephone reaches is left to people.
        var claimed: Set<School.ID> = []
        while let notice = try await ledger.claimNotice(at: closed) {
            claimed.insert(notice.notice.school)
            try await ledger.finishNotice(notice.notice.number, as: .sent, by: "x", at: closed)
        }
        #expect(claimed == ["north", "south"])
        let lost = won == "north" ? "south" : "north"
        #expect(try await ledger.audit().contains { $0.action == "notice" && $0.subject == "2027S1/\(lost)" })
    }

    /// What a lot gave is approved like any other request, and the school hears of it.
    @Test func whoWasDrawnIsToldOfWhatFollows() async throws {
        let round = Case19Tests.round()
        let ledger = try await Case19Tests.museum(round)
        try await register("north", Contact(email: "office@north.example"), ledger)
        _ = try await ledger.apply(
            to: round, school: "north", party: Party(students: 10), wishes: ["W1"], Fixture.desk("apply"))
        let closed = Fixture.at("2027-03-09T09:00")
        let draw = try await ledger.draw(round, seed: "a", Fixture.desk("draw", at: closed))
        let booking = try #require(draw.entries.first?.booking)
        _ = try await ledger.cancel(booking, Fixture.desk("cancel", at: closed))
        let notices = try await ledger.notices()
        #expect(Self.kinds(notices) == [.drawn, .cancelled])
        #expect(notices.allSatisfy { $0.contact == Contact(email: "office@north.example") })
    }

    @Test func borrowersAreToldOfTheirLoans() async throws {
        let ledger = try Ledger(.memory)
        try await register("south", Contact(email: "office@south.example"), ledger)
        let kit = Lending.telescope
        let first = try await ledger.lend(kit, "north", "03-03", "03-10")
        let second = try await ledger.lend(kit, "south", "03-15", "03-19")
        let third = try await ledger.request(kit, "south", "04-15", "04-19")
        _ = try await ledger.refuseLoan(third.id, because: "in repair", Fixture.desk("no"))
        _ = try await ledger.handOut(first, of: kit, on: "03-02")
        #expect(try Self.kinds(await ledger.notices()) == [.loanApproved, .loanRefused])
        // Case 22: it was due on the 10th, is not back on the 12th, and the next is warned once.
        for day in ["03-12", "03-13"] {
            _ = try await ledger.warnBorrowers(by: "desk", at: Lending.at(day), timeZone: Fixture.taipei)
        }
        let notices = try await ledger.notices()
        #expect(Self.kinds(notices) == [.loanApproved, .loanRefused, .loanAtRisk])
        #expect(notices.last?.notice.facts.subject == second.id.value)
        #expect(notices.allSatisfy { $0.contact == Contact(email: "office@south.example") })
    }

    @Test func theyAreRemovedWithTheVisitsOfTheirTime() async throws {
        let ledger = try Ledger(.memory)
        try await register("south", Contact(email: "office@south.example"), ledger)
        _ = try await ledger.lend(Lending.telescope, "south", "03-15", "03-19")
        let later = Fixture.at("2027-09-01T09:00")
        let last = LocalDate(parsing: "2027-03-19")!
        #expect(try await ledger.retain(through: last.adding(days: -1), by: "x", at: later).notices == 0)
        #expect(try await ledger.retain(through: last, by: "x", at: later).notices == 1)
        #expect(try await ledger.notices(isComplete: true).isEmpty)
    }
}
