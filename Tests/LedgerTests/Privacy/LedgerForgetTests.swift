import Foundation
import GRDB
import MuseumModel
import Testing

@testable import Ledger

@Suite struct LedgerForgetTests {
    private func book(_ ledger: Ledger, _ school: School.ID, _ contact: Contact) async throws -> Booking {
        try await ledger.book(
            BookingRequest(.session("S"), school: school, party: Party(students: 1), contact: contact),
            Fixture.desk(Request.Key("\(school)")))
    }

    @Test func everythingGivenMustHold() async throws {
        let ledger = try await Ledger.withSession()
        let one = try await book(ledger, "a", Contact(name: "王小明", phone: "0912345678"))
        let other = try await book(ledger, "b", Contact(name: "王小明", phone: "0922222222"))
        let trace = try await ledger.forget(
            PersonSought(name: "王小明", phone: "+886 912-345-678"), by: "operator", at: Fixture.now)
        #expect(trace.records.map(\.place) == [.booking(one.id)])
        #expect(trace.records.first?.lastDay == LocalDate(parsing: "2027-04-03"))
        #expect(try await ledger.contact(of: one.id) == nil)
        #expect(try await ledger.contact(of: other.id)?.phone == "0922222222")
    }

    /// Who has the same telephone and no other name is the same person; a colleague at the same telephone is another one.
    @Test func thePersonIsFoundUnderOtherBookings() async throws {
        let ledger = try await Ledger.withSession()
        let named = try await book(ledger, "a", Contact(name: "王小明", phone: "07-380-1234"))
        let nameless = try await book(ledger, "b", Contact(phone: "+886 7 3801234", email: "ming@a.example"))
        let mailed = try await book(ledger, "c", Contact(email: "MING@a.example"))
        let colleague = try await book(ledger, "d", Contact(name: "林美", phone: "(07)380-1234"))
        let trace = try await ledger.forget(PersonSought(booking: named.id), by: "operator", at: Fixture.now)
        #expect(Set(trace.records.map(\.place)) == [.booking(named.id), .booking(nameless.id), .booking(mailed.id)])
        #expect(trace.sharing.map(\.place) == [.booking(colleague.id)])
        #expect(try await ledger.contact(of: colleague.id)?.name == "林美")
    }

    @Test func aSearchThatWouldMeetOthersIsRefused() async throws {
        let ledger = try await Ledger.withSession()
        await #expect(throws: PersonFault.nothingGiven) { try await ledger.trace(PersonSought()) }
        await #expect(throws: PersonFault.tooShort("王")) { try await ledger.trace(PersonSought(name: "王")) }
        await #expect(throws: PersonFault.tooShort("123")) { try await ledger.trace(PersonSought(phone: "123")) }
        await #expect(throws: PersonFault.tooShort("a")) { try await ledger.trace(PersonSought(email: "a")) }
    }

    /// An entry of the audit from before remarks stood beside it cannot be changed, and is told.
    @Test func whatCannotBeRemovedIsTold() async throws {
        let folder = try Folder()
        let ledger = try await Ledger.withSession(in: .file(folder.file()))
        _ = try await book(ledger, "a", Contact(name: "王小明"))
        try await ledger.writer.write { database in
            try Ledger.record("note", of: "x", ["reason": "王小明"], by: "desk", at: Fixture.now, in: database)
        }
        let trace = try await ledger.forget(PersonSought(name: "王小明"), by: "operator", at: Fixture.now)
        #expect(trace.fixed.map(\.table) == ["audit"] && trace.fixed.map(\.rows) == [1])
        _ = try await ledger.verifyAudit()
    }

    @Test func aRemarkStandsBesideItsEntryAndIsProved() async throws {
        let folder = try Folder()
        let ledger = try await Ledger.withSession(
            terms: Fixture.terms { $0.approvals.by = [.museum] }, in: .file(folder.file()))
        let booking = try await book(ledger, "a", Contact(name: "王小明"))
        _ = try await ledger.approve(booking.id, as: .museum, refusing: "座位不足", Fixture.desk("no"))
        let entry = try #require(try await ledger.audit().last)
        #expect(entry.remark == "座位不足" && !entry.detail.contains("座位不足") && entry.detail.contains(#""remark":""#))
        let raw = try DatabaseQueue(path: folder.file())
        try await raw.write { database in
            try database.execute(
                sql: "DROP TRIGGER audit_remark_is_not_changed; UPDATE audit_remark SET text = '客滿'")
        }
        await #expect(throws: AuditBroken(number: entry.number, reason: .changed)) { try await ledger.verifyAudit() }
        try await raw.write { try $0.execute(sql: "DELETE FROM audit_remark") }
        #expect(try await ledger.verifyAudit()?.number == entry.number)
    }

    /// While somebody reads an older moment of the file, its log cannot be emptied; that is told, and doing it again does it.
    @Test func tracesThatCannotBeCleanedYetAreTold() async throws {
        let folder = try Folder()
        let ledger = try Ledger(.file(folder.file()), patience: .milliseconds(100))
        try await ledger.put(Fixture.plan("one", [Fixture.session("S")]))
        _ = try await book(ledger, "a", Contact(name: "王小明", phone: "0912345678"))
        var configuration = Configuration()
        configuration.allowsUnsafeTransactions = true
        let reader = try DatabaseQueue(path: folder.file(), configuration: configuration)
        try await reader.writeWithoutTransaction { database in
            try database.execute(sql: "BEGIN")
            #expect(try Int.fetchOne(database, sql: "SELECT count(*) FROM contact") == 1)
        }
        await #expect(throws: LedgerFault.notCleaned) {
            try await ledger.forget(PersonSought(name: "王小明"), by: "operator", at: Fixture.now)
        }
        #expect(try FileBytes(folder.file()).hold("王小明"))
        try await reader.writeWithoutTransaction { try $0.execute(sql: "COMMIT") }
        try reader.close()
        #expect(try await ledger.forget(PersonSought(name: "王小明"), by: "operator", at: Fixture.now).isEmpty)
        let bytes = try FileBytes(folder.file())
        #expect(!bytes.hold("王小明") && !bytes.hold("0912345678"))
    }

    /// The register of schools, and what staff wrote about a pause, which is over.
    @Test func aSchoolForgetsItsContactAndItsPausesTheirReasons() async throws {
        let folder = try Folder()
        let ledger = try await Ledger.withSession(in: .file(folder.file()))
        let school = School(
            id: "S9", name: LocalizedText(["en": "North"]), kind: .elementary, district: "北區")
        _ = try await ledger.register(
            school, contact: Contact(name: "王小明", email: "ming@a.example"), Fixture.desk("register"))
        _ = try await ledger.pause(
            "S9", through: LocalDate(parsing: "2027-06-01")!, because: "王小明沒來", Fixture.desk("pause"))
        _ = try await ledger.liftPause(
            of: "S9", because: "ming@a.example 道歉", policy: BookingPolicy(), Fixture.desk("lift"))
        let trace = try await ledger.forget(PersonSought(email: "ming@a.example"), by: "operator", at: Fixture.now)
        #expect(trace.records.map(\.place) == [.school("S9")] && trace.fixed.isEmpty)
        #expect(try await ledger.contact(of: "S9" as School.ID) == nil)
        #expect(try await ledger.orderedPauses(of: "S9").map(\.liftedBecause) == ["… 道歉"])
        _ = try await ledger.verifyAudit()
        let bytes = try FileBytes(folder.file())
        #expect(!bytes.hold("王小明") && !bytes.hold("ming@a.example"))
    }

    @Test func whoseVisitIsOverIsRemovedAndOthersStay() async throws {
        let folder = try Folder()
        let ledger = try Ledger(.file(folder.file()))
        try await ledger.put(
            Fixture.plan(
                "two", [Fixture.session("S", at: "2027-03-31T16:00"), Fixture.session("T", at: "2027-04-01T09:00")]),
            terms: Fixture.terms { $0.approvals.by = [.museum] })
        let over = try await book(ledger, "a", Contact(name: "王小明", phone: "0912345678"))
        _ = try await ledger.approve(over.id, as: .museum, refusing: "王小明說不用了", Fixture.desk("no"))
        let still = try await ledger.book(
            BookingRequest(.session("T"), school: "a", party: Party(students: 1), contact: Contact(name: "林美")),
            Fixture.desk("T"))
        _ = try await ledger.approve(still.id, as: .museum, refusing: "林美改期", Fixture.desk("no too"))
        let day = LocalDate(parsing: "2027-03-31")!
        #expect(try await ledger.overdue(through: day.adding(days: -1)).isEmpty)
        let report = try await ledger.overdue(through: day)
        #expect(report.contacts == 1 && report.remarks == 1)
        #expect(try await ledger.retain(through: day, by: "operator", at: Fixture.now) == report)
        #expect(try await ledger.retain(through: day, by: "operator", at: Fixture.now).isEmpty)
        #expect(try await ledger.contact(of: over.id) == nil)
        #expect(try await ledger.contact(of: still.id)?.name == "林美")
        #expect(try await ledger.audit().compactMap(\.remark) == ["林美改期"])
        _ = try await ledger.verifyAudit()
        let bytes = try FileBytes(folder.file())
        #expect(!bytes.hold("王小明") && !bytes.hold("0912345678") && bytes.hold("林美"))
    }
}
