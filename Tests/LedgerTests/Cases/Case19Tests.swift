import Fingerprint
import Foundation
import Ledger
import MuseumModel
import Testing

/// A round for four sessions of ten places, and twelve schools of which each brings ten.
@Suite struct Case19Tests {
    static let sessions: [Session.ID] = ["W1", "W2", "W3", "W4"]
    private static let afterClosing = Fixture.at("2027-03-09T09:00")

    static func round(tiers: [Round.Tier] = [], seed: String? = nil) -> Round {
        Round(
            id: "2027S1", name: LocalizedText(["en": "Spring"]),
            sessions: DateSpan(LocalDate(parsing: "2027-04-01")!, LocalDate(parsing: "2027-04-30")!)!,
            applications: DateSpan(LocalDate(parsing: "2027-03-01")!, LocalDate(parsing: "2027-03-08")!)!, tiers: tiers,
            seed: seed)
    }

    static func museum(_ round: Round) async throws -> Ledger {
        let ledger = try Ledger(.memory)
        try await ledger.put(
            Fixture.plan(
                "four",
                sessions.enumerated().map { week, id in
                    Fixture.session(
                        id, at: "2027-04-\(["05", "12", "19", "26"][week])T09:30", capacity: 10,
                        instructor: Instructor.ID("i\(week)"))
                }), terms: Fixture.terms { $0.rounds = [round] })
        return ledger
    }

    /// The wishes of a school follow from its number alone.
    static func apply(_ school: Int, to round: Round, _ ledger: Ledger, remoteness: Int = 0) async throws {
        let standing = SchoolStanding(
            School(
                id: School.ID("S\(school)"), name: LocalizedText([:]), kind: .elementary, district: "",
                remoteness: remoteness))
        _ = try await ledger.apply(
            to: round, school: School.ID("S\(school)"), party: Party(students: 10),
            wishes: (0..<3).map { sessions[(school + $0) % 4] }, standing: standing,
            Fixture.desk(Request.Key("apply \(school)")))
    }

    @Test func case19TheSameSeedGivesTheSameResultInAnyOrder() async throws {
        var draws: [Draw] = []
        for order in [
            Array(1...12), Array(1...12), Array((1...12).reversed()), [7, 2, 11, 4, 9, 1, 12, 3, 8, 5, 10, 6],
        ] {
            let ledger = try await Self.museum(Self.round())
            for school in order { try await Self.apply(school, to: Self.round(), ledger) }
            let draw = try await ledger.draw(
                Self.round(), seed: "2027S1", Fixture.desk("draw", at: Self.afterClosing))
            #expect(try await ledger.draw(of: "2027S1") == draw)
            draws.append(draw)
            // What was drawn is booked, and nothing more.
            let bookings = try await ledger.bookings()
            #expect(Set(bookings.map(\.id)) == Set(draw.entries.compactMap(\.booking)))
            #expect(try await ledger.sessions().map(\.taken) == [10, 10, 10, 10])
            let applications = try await ledger.applications(of: "2027S1")
            #expect(applications.count { $0.status == .placed } == 4)
            #expect(applications.count { $0.status == .unplaced } == 8)
        }
        #expect(Set(draws).count == 1)
        let numbers = draws[0].entries.map(\.number)
        #expect(numbers == numbers.sorted() && numbers.count == 12)
        for entry in draws[0].entries {
            #expect(entry.number == Digest(of: "2027S1|2027S1/\(entry.school)").hex)
            #expect(entry.session != nil || entry.refused.map(\.session) == entry.wishes)
        }
        #expect(draws[0].entries.prefix(1).map(\.session) == draws[0].entries.prefix(1).map(\.wishes[0]))
    }

    @Test func case19RemoteSchoolsComeFirstUpToTheirQuota() async throws {
        let round = Self.round(tiers: [Round.Tier(id: "remote", remoteness: 1, quota: 2)])
        let ledger = try await Self.museum(round)
        for school in 1...12 { try await Self.apply(school, to: round, ledger, remoteness: school > 9 ? 1 : 0) }
        let draw = try await ledger.draw(round, seed: "2027S1", Fixture.desk("draw", at: Self.afterClosing))
        #expect(draw.entries.prefix(2).allSatisfy { $0.tier == "remote" && $0.session != nil })
        #expect(Set(draw.entries.prefix(2).map(\.school)).isSubset(of: ["S10", "S11", "S12"]))
        #expect(draw.entries.dropFirst(2).allSatisfy { $0.tier == nil })
        let rest = draw.entries.dropFirst(2).map(\.number)
        #expect(rest == rest.sorted() && rest.count == 10)
    }
}
