import Foundation
import GRDB
import MuseumModel
import Testing

@testable import Ledger

@Suite struct ForgettingCase {
    private static let spellings = ["王小明", "王 小明", "Wáng Xiǎomíng", "Wa\u{301}ng Xia\u{30C}omi\u{301}ng"]
    private static let phones = ["0912-345-678", "0912345678", "+886 912 345 678", "912345678"]
    private static let email = "ming@school.example"

    /// Counts by school, grade and programme: what a museum's reports are made of.
    private func statistics(_ ledger: Ledger) async throws -> [String: Int] {
        let sessions = try await ledger.sessions()
        var counts: [String: Int] = [:]
        for booking in try await ledger.bookings() {
            counts["\(booking.school) \(booking.status)", default: 0] += booking.party.people
            for (grade, number) in booking.party.grades ?? [:] { counts["grade \(grade)", default: 0] += number }
            for session in sessions where booking.sessions.contains(session.session.id) {
                counts[session.session.programme.value, default: 0] += booking.party.people
            }
        }
        return counts
    }

    /// Wherever people write: contacts of bookings and queues, a class, reasons that the audit keeps, and many rows around it so
    /// that pages split.
    private func write(_ ledger: Ledger) async throws -> Booking.ID {
        let plan = Fixture.plan(
            "many",
            [Fixture.session("S", capacity: 30)]
                + (0..<60).map {
                    Fixture.session(
                        Session.ID("T\($0)"), at: "2027-04-\(10 + $0 % 15)T09:30", programme: "P2",
                        instructor: Instructor.ID("i\($0)"))
                })
        try await ledger.put(plan, terms: Fixture.terms { $0.approvals.by = [.museum] })
        func contact(_ number: Int) -> Contact {
            Contact(
                name: Self.spellings[number % Self.spellings.count], phone: Self.phones[number % 3],
                email: number.isMultiple(of: 2) ? Self.email : Self.email.uppercased())
        }
        var first: Booking.ID?
        for number in 0..<60 {
            let request = BookingRequest(
                .session(Session.ID("T\(number)")),
                school: School.ID("school-\(number % 7)"), party: try Party(students: 5, grades: [3: 2, 4: 3]),
                className: number == 8 ? "王小明班" : "四年 \(number) 班", contact: contact(number))
            let booking = try await ledger.book(request, Fixture.desk(Request.Key("book \(number)")))
            first = first ?? booking.id
            if number == 9 {
                _ = try await ledger.approve(
                    booking.id, as: .museum, refusing: "王小明 (0912-345-678) 來電取消", Fixture.desk("refuse"))
            }
            if number.isMultiple(of: 3), number != 9 {
                _ = try await ledger.change(
                    booking.id, BookingChange(contact: contact(number + 1)),
                    Fixture.desk(Request.Key("change \(number)")))
            }
        }
        try await ledger.book(.session("S"), "full", students: 30)
        let waiting = try await ledger.wait(
            BookingRequest(
                .session("S"), school: "school-1", party: Party(students: 4), className: "王小明的班", contact: contact(0)),
            Fixture.desk("wait"))
        _ = try await ledger.moveUp(waiting.id, because: "\(Self.email) 寫信拜託", Fixture.desk("up"))
        return try #require(first)
    }

    @Test func case21TheFileHoldsNothingOfAPersonWhoIsForgotten() async throws {
        let folder = try Folder()
        let before: [String: Int]
        let booking: Booking.ID
        do {
            let ledger = try Ledger(.file(folder.file()))
            booking = try await write(ledger)
            before = try await statistics(ledger)
            #expect(before["grade 3"] == 120 && before.values.reduce(0, +) > 600)
        }
        // The test can see: everything is there.
        let earlier = try FileBytes(folder.file())
        #expect(
            Self.spellings.allSatisfy(earlier.hold) && Self.phones.allSatisfy(earlier.hold) && earlier.hold(Self.email))
        do {
            let ledger = try Ledger(.file(folder.file()))
            let head = try #require(try await ledger.auditHead())
            let sought = PersonSought(name: "王小明", phone: "0912-345-678")
            let trace = try await ledger.trace(sought)
            // Found by the name, and those who share the telephone under a name in Latin letters are told apart first.
            #expect(trace.records.count == 32 && trace.sharing.count == 29 && trace.fixed.isEmpty)
            #expect(try await ledger.auditHead() == head, "nothing is done yet")
            let forgotten = try await ledger.forget(
                PersonSought(email: Self.email), by: "operator", at: Fixture.now + 9)
            #expect(forgotten.records.count == 61 && forgotten.sharing.isEmpty && forgotten.fixed.isEmpty)
            #expect(try await ledger.forget(PersonSought(email: Self.email), by: "operator", at: Fixture.now).isEmpty)
            #expect(try await ledger.verifyAudit(expecting: head)?.number == head.number + 1)
            let last = try #require(try await ledger.audit(from: head.number + 1).last)
            #expect(last.action == "forget" && last.author == "operator" && last.detail.contains(#""records":61"#))
            #expect(try await statistics(ledger) == before)
            #expect(try await ledger.contact(of: booking) == nil)
            // While the ledger is open, its log is empty of it too.
            try check(folder)
        }
        try check(folder)
        let ledger = try Ledger(.file(folder.file()))
        #expect(try await statistics(ledger) == before)
        // The key stays used, and nothing is done twice.
        await #expect(throws: BookingRefusal.keyUsedForAnotherRequest("book 0")) {
            try await ledger.book(
                BookingRequest(
                    .session("T0"), school: "school-0", party: Party(students: 5, grades: [3: 2, 4: 3]),
                    className: "四年 0 班",
                    contact: Contact(name: Self.spellings[0], phone: Self.phones[0], email: Self.email)),
                Fixture.desk("book 0"))
        }
    }

    private func check(_ folder: Folder) throws {
        let bytes = try FileBytes(folder.file())
        for text in Self.spellings + Self.phones + [Self.email, Self.email.uppercased(), "小明", "345-678"] {
            #expect(!bytes.hold(text), "\(text)")
        }
    }
}
