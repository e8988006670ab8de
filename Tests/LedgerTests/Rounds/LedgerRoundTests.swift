import Foundation
import Ledger
import MuseumModel
import Testing

@Suite struct LedgerRoundTests {
    private let round = Case19Tests.round()
    private let afterClosing = Fixture.at("2027-03-09T09:00")

    private func apply(
        _ school: School.ID, _ wishes: [Session.ID], _ ledger: Ledger, key: Request.Key? = nil, at: Date = Fixture.now
    ) async throws -> Application {
        try await ledger.apply(
            to: round, school: school, party: Party(students: 10), wishes: wishes,
            Fixture.desk(key ?? Request.Key("apply \(school)"), at: at))
    }

    @Test func nobodyBooksBeforeTheDrawAndAnybodyAfterwards() async throws {
        let ledger = try await Case19Tests.museum(round)
        let refusal = BookingRefusal.givenByLot("W1", "2027S1", through: LocalDate(parsing: "2027-03-08")!)
        #expect(try await ledger.left("W1") == 0)
        await #expect(throws: refusal) { try await ledger.book(.session("W1"), "early", students: 1) }
        await #expect(throws: refusal) { try await ledger.wait("early", students: 1, session: "W1") }
        _ = try await apply("north", ["W1", "W2"], ledger)
        // The round is over, its lots are not drawn: nothing has changed.
        await #expect(throws: refusal) {
            try await ledger.book(.session("W1"), "early", students: 1, at: afterClosing)
        }
        let draw = try await ledger.draw(round, seed: "a", Fixture.desk("draw", at: afterClosing))
        #expect(draw.entries.map(\.session) == ["W1"])
        #expect(try await ledger.left("W1", at: afterClosing) == 0)
        #expect(try await ledger.left("W2", at: afterClosing) == 10)
        try await ledger.book(.session("W2"), "late", students: 10, at: afterClosing)
        try await ledger.wait("later", students: 1, session: "W1", at: afterClosing)
        #expect(try await ledger.verifyAudit() != nil)
    }

    @Test func aSchoolAppliesOnceAndMayTakeItBack() async throws {
        let ledger = try await Case19Tests.museum(round)
        let first = try await apply("north", ["W1"], ledger)
        #expect(first.id == "2027S1/north")
        await #expect(throws: RoundRefusal.alreadyApplied(first.id)) {
            try await apply("north", ["W2"], ledger, key: "second")
        }
        #expect(try await apply("north", ["W1"], ledger) == first)
        #expect(try await ledger.withdraw(first.id, from: round, Fixture.desk("back")).status == .withdrawn)
        await #expect(throws: RoundRefusal.noSuchApplication(first.id)) {
            try await ledger.withdraw(first.id, from: round, Fixture.desk("back again"))
        }
        let anew = try await apply("north", ["W3", "W2"], ledger, key: "third")
        #expect(anew.id == first.id && anew.wishes == ["W3", "W2"] && anew.status == .applied)
        await #expect(throws: RoundRefusal.closed("2027S1", last: LocalDate(parsing: "2027-03-08")!)) {
            try await apply("south", ["W1"], ledger, at: Fixture.at("2027-03-09T00:00"))
        }
        _ = try await apply("south", ["W1"], ledger, at: Fixture.at("2027-03-08T23:59"))
        await #expect(throws: RoundRefusal.opensLater("2027S1", first: LocalDate(parsing: "2027-03-01")!)) {
            try await apply("west", ["W1"], ledger, at: Fixture.at("2027-02-28T23:59"))
        }
    }

    @Test func whatNoLotWouldCureIsRefusedAtOnce() async throws {
        let ledger = try await Case19Tests.museum(round)
        await #expect(throws: BookingRefusal.noSuchSession("W9")) { try await apply("north", ["W9"], ledger) }
        await #expect(throws: BookingRefusal.notEnoughPlaces("W1", needed: 11, left: 10)) {
            try await ledger.apply(
                to: round, school: "north", party: Party(students: 11), wishes: ["W1"], Fixture.desk("big"))
        }
        _ = try await ledger.pause(
            "north", through: LocalDate(parsing: "2027-06-30")!, because: "unpaid", Fixture.desk("pause"))
        await #expect(throws: BookingRefusal.self) { try await apply("north", ["W1"], ledger) }
        let other = Round(
            id: "other", name: LocalizedText([:]), programmes: ["P2"], sessions: round.sessions,
            applications: round.applications)
        await #expect(throws: RoundRefusal.notInRound("W1", "other")) {
            try await ledger.apply(
                to: other, school: "south", party: Party(students: 1), wishes: ["W1"], Fixture.desk("stray"))
        }
        #expect(try await ledger.applications(of: "2027S1").isEmpty)
    }

    @Test func lotsAreDrawnOnceAfterClosingAndWithThePublishedSeed() async throws {
        let published = Case19Tests.round(seed: "2027S1")
        let ledger = try await Case19Tests.museum(published)
        await #expect(throws: RoundRefusal.stillOpen("2027S1", last: LocalDate(parsing: "2027-03-08")!)) {
            try await ledger.draw(published, seed: "2027S1", Fixture.desk("d", at: Fixture.at("2027-03-08T23:59")))
        }
        await #expect(throws: RoundRefusal.otherSeed("2027S1", published: "2027S1")) {
            try await ledger.draw(published, seed: "a better one", Fixture.desk("d", at: afterClosing))
        }
        #expect(try await ledger.draw(of: "2027S1") == nil)
        let draw = try await ledger.draw(published, seed: "2027S1", Fixture.desk("d", at: afterClosing))
        #expect(try await ledger.draw(published, seed: "2027S1", Fixture.desk("d", at: afterClosing + 60)) == draw)
        await #expect(throws: RoundRefusal.alreadyDrawn("2027S1")) {
            try await ledger.draw(published, seed: "2027S1", Fixture.desk("again", at: afterClosing + 60))
        }
    }

    /// Whoever was drawn and may no more is passed over, and the place goes to the next.
    @Test func aSchoolThatWasPausedSinceIsPassedOver() async throws {
        let ledger = try await Case19Tests.museum(round)
        for school in ["a", "b"] { _ = try await apply(School.ID(school), ["W1"], ledger) }
        let first = try await Self.firstDrawn(round, seed: "x")
        _ = try await ledger.pause(
            first, through: LocalDate(parsing: "2027-06-30")!, because: "unpaid", Fixture.desk("pause"))
        let draw = try await ledger.draw(round, seed: "x", Fixture.desk("draw", at: afterClosing))
        #expect(draw.entries[0].school == first && draw.entries[0].session == nil)
        #expect(draw.entries[1].session == "W1")
    }

    private static func firstDrawn(_ round: Round, seed: String) async throws -> School.ID {
        let ledger = try await Case19Tests.museum(round)
        for school in ["a", "b"] {
            _ = try await ledger.apply(
                to: round, school: School.ID(school), party: Party(students: 10), wishes: ["W1"],
                Fixture.desk(Request.Key(school)))
        }
        return try await ledger.draw(round, seed: seed, Fixture.desk("d", at: Fixture.at("2027-03-09T09:00")))
            .entries[0].school
    }

    /// Over many seeds each of two schools wins about as often; three standard deviations of a fair coin.
    @Test func theLotIsFair() async throws {
        let wins = (0..<2_000).count { seed in
            Self.number("seed-\(seed)", "R/a") < Self.number("seed-\(seed)", "R/b")
        }
        #expect(abs(wins - 1_000) < 68)
    }

    private static func number(_ seed: String, _ application: Application.ID) -> String {
        Draw.number(seed: seed, application)
    }
}
