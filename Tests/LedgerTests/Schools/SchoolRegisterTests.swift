import Foundation
import Ledger
import MuseumModel
import Testing

@Suite struct SchoolRegisterTests {
    private static let valley = School(
        id: "S031", name: LocalizedText(["zh-Hant": "山谷國小 𠮷", "en": "Valley"]), kind: .elementary, county: "高雄市",
        district: "桃源區", remoteness: 1, kilometres: 62, language: "zh-Hant")
    private static let person = Contact(name: "王小明", phone: "0912-345-678")

    @Test func aSchoolIsKeptAndItsContactStandsInNoRecord() async throws {
        let ledger = try Ledger(.memory)
        let kept = try await ledger.register(Self.valley, contact: Self.person, Fixture.desk("r"))
        #expect(kept == Self.valley)
        #expect(try await ledger.school("S031") == Self.valley)
        #expect(try await ledger.contact(of: School.ID("S031")) == Self.person)
        let farther = School(
            id: "S031", name: Self.valley.name, kind: .elementary, county: "高雄市", district: "桃源區", remoteness: 2,
            kilometres: 62, language: "zh-Hant")
        _ = try await ledger.register(farther, contact: nil, Fixture.desk("r2", at: Fixture.now + 60))
        #expect(try await ledger.schools() == [farther])
        #expect(try await ledger.contact(of: School.ID("S031")) == Self.person)
        let audit = try await ledger.audit()
        #expect(audit.map(\.action) == ["register-school", "register-school"])
        #expect(audit.allSatisfy { !$0.detail.contains("王小明") && !$0.detail.contains("0912") })
        // The same key again tells the first answer, and writes nothing.
        #expect(try await ledger.register(Self.valley, contact: Self.person, Fixture.desk("r")) == Self.valley)
        #expect(try await ledger.schools() == [farther])
    }

    @Test func whatStaffPausedCannotBookUntilItIsOverOrLifted() async throws {
        let ledger = try await Ledger.withSession()
        let day = LocalDate(parsing: "2027-03-10")!
        _ = try await ledger.pause("north", through: day, because: "unpaid visits", Fixture.desk("p"))
        let refusal = BookingRefusal.schoolPaused(
            "north", until: day.adding(days: 1), because: .staff("unpaid visits"))
        await #expect(throws: refusal) {
            try await ledger.book(.session("S"), "north", students: 5, at: Fixture.at("2027-03-10T23:59"))
        }
        #expect(refusal.message.english == "north cannot book until 2027-03-11: unpaid visits")
        try await ledger.book(.session("S"), "north", students: 5, key: "on time", at: Fixture.at("2027-03-11T00:00"))
        try await ledger.book(.session("S"), "south", students: 5)

        _ = try await ledger.pause("east", through: day, because: "unpaid visits", Fixture.desk("p2"))
        let lifted = try await ledger.liftPause(
            of: "east", because: "it paid", policy: BookingPolicy(), Fixture.desk("l"))
        #expect(lifted.noShows == 0 && lifted.ordered == 1 && lifted.reason == "it paid")
        try await ledger.book(.session("S"), "east", students: 5)
        await #expect(throws: SchoolRefusal.notPaused("east")) {
            try await ledger.liftPause(of: "east", because: "again", policy: BookingPolicy(), Fixture.desk("l2"))
        }
        #expect(try await ledger.orderedPauses(of: "east").map(\.liftedBecause) == ["it paid"])
        await #expect(throws: SchoolRefusal.pauseIsOver("east", through: LocalDate(parsing: "2027-02-28")!)) {
            try await ledger.pause(
                "east", through: LocalDate(parsing: "2027-02-28")!, because: "late", Fixture.desk("p3"))
        }
        #expect(
            try await ledger.audit().map(\.action).filter { $0.hasSuffix("pause") || $0.hasPrefix("pause") }
                == ["pause-school", "pause-school", "lift-pause"])
        #expect(try await ledger.verifyAudit() != nil)
    }

    @Test func noShowsThatWereLiftedCountNoMore() async throws {
        let ledger = try Ledger(.memory)
        try await ledger.put(
            Fixture.plan(
                "three",
                [
                    Fixture.session("S"), Fixture.session("T", at: "2027-04-03T13:30"),
                    Fixture.session("U", at: "2027-05-20T09:30"),
                ]))
        let late = Fixture.at("2027-04-03T15:00")
        for session in ["S", "T"] {
            let booking = try await ledger.book(.session(Session.ID(session)), "late", students: 5)
            _ = try await ledger.attend(
                booking.id, party: nil, Fixture.desk(Request.Key("gone \(session)"), at: late))
        }
        let pauses = try await ledger.pauses(policy: BookingPolicy(), at: late + 60)
        #expect(pauses["late"]?.reason == .noShows(2, days: 180))
        #expect(pauses.count == 1)
        let lifted = try await ledger.liftPause(
            of: "late", because: "a typhoon", policy: BookingPolicy(), Fixture.desk("lift", at: late + 60))
        #expect(lifted.noShows == 2)
        #expect(try await ledger.strikes(of: "late").allSatisfy { $0.liftedBecause == "a typhoon" })
        try await ledger.book(.session("U"), "late", students: 5, at: late + 120)
        #expect(try await ledger.pauses(policy: BookingPolicy(), at: late + 120).isEmpty)
    }
}
