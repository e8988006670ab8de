import Foundation
import Ledger
import MuseumModel
import Testing

/// Whatever people write about schools, rounds, funds and loans, it can be forgotten.
@Suite struct ForgettingEverywhereTests {
    private static let person = "王小明"
    private static let hope = Fund(id: "hope", name: LocalizedText([:]), bus: 2_000)

    private func write(_ ledger: Ledger) async throws {
        let round = Case19Tests.round()
        try await ledger.put(
            Fixture.plan(
                "all",
                [
                    Fixture.session("W1", at: "2027-04-05T09:30", capacity: 10),
                    Fixture.session("M1", at: "2027-05-05T09:30"),
                ]),
            terms: Fixture.terms(fee: 100) { policy in
                policy.rounds = [round]
                policy.funds = [Self.hope]
                policy.categories = [FeeCategory(id: "low", name: LocalizedText([:]), percent: 100, fund: "hope")]
            })
        let school = School(id: "north", name: LocalizedText(["en": "North"]), kind: .other, district: "")
        _ = try await ledger.register(
            school, contact: Contact(name: Self.person, phone: "0912-345-678"), Fixture.desk("register"))
        _ = try await ledger.openFund("hope", amount: 9_000, note: "\(Self.person)捐款", Fixture.desk("open"))
        _ = try await ledger.book(
            BookingRequest(
                .session("M1"), school: "north", party: Party(students: 5), category: "low",
                evidence: "\(Self.person)字第 1 號", bus: 100), Fixture.desk("book"))
        for school in ["north", "south"] {
            _ = try await ledger.apply(
                to: round, school: School.ID(school), party: Party(students: 10), className: "\(Self.person)的班",
                wishes: ["W1"], Fixture.desk(Request.Key("apply \(school)")))
        }
        _ = try await ledger.pause(
            "north", through: LocalDate(parsing: "2027-06-30")!, because: "\(Self.person)未付費", Fixture.desk("pause"))
        _ = try await ledger.draw(
            round, seed: "2027S1", Fixture.desk("draw", at: Fixture.at("2027-03-09T09:00")))
        let asked = try await ledger.request(Lending.magnets, "south", "03-20", "03-21")
        _ = try await ledger.refuseLoan(asked.id, because: "\(Self.person)來電取消", Fixture.desk("refuse"))
        let out = try await ledger.handOut(
            ledger.lend(Lending.telescope, "north", "03-02", "03-03"), of: Lending.telescope, on: "03-02")
        _ = try await ledger.giveBack(out, on: "03-03", damage: "\(Self.person)摔破")
    }

    @Test func nothingOfThePersonIsLeftInTheFile() async throws {
        let folder = try Folder()
        let ledger = try Ledger(.file(folder.file()))
        try await write(ledger)
        #expect(try FileBytes(folder.file()).hold(Self.person))
        let before = try #require(try await ledger.auditHead())
        let forgotten = try await ledger.forget(
            PersonSought(name: Self.person), by: "operator", at: Fixture.at("2027-03-10T09:00"))
        #expect(forgotten.fixed.isEmpty, "\(forgotten.fixed)")
        #expect(forgotten.records.count == 1 && forgotten.texts.count > 5)
        #expect(try !FileBytes(folder.file()).hold(Self.person))
        #expect(try await ledger.verifyAudit(expecting: before) != nil)
        // What was given and lent stands.
        #expect(try await ledger.fund("hope")?.balance == 8_400)
        #expect(try await ledger.draw(of: "2027S1")?.entries.count == 2)
        #expect(try await ledger.loans(today: LocalDate(parsing: "2027-03-10")!).count == 2)
    }
}
