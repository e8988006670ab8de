import Foundation
import GRDB
import Ledger
import MuseumModel
import Testing

@Suite struct LedgerNoticesTests {
    private static let ming = Contact(name: "王小明", phone: "0912-345-678", email: "ming@school.example")

    private func book(
        _ ledger: Ledger, _ school: School.ID, students: Int = 5, session: Session.ID = "S", _ contact: Contact? = ming,
        at: Date = Fixture.now
    ) async throws -> Booking {
        try await ledger.book(
            BookingRequest(.session(session), school: school, party: Party(students: students), contact: contact),
            Fixture.desk(Request.Key("\(school) \(session)"), at: at))
    }

    private func kinds(_ ledger: Ledger) async throws -> [BookingNotice.Kind] {
        try await ledger.notices(isComplete: true).map(\.notice.kind)
    }

    /// Case 10: each of the four is asked once, may cancel free of charge, and is told of a clash in its own agenda.
    @Test func case10EachBookerIsAskedOnceWhenASessionMoves() async throws {
        let terms = Fixture.terms(fee: 10) { $0.cancellation = [CancellationStep(days: 0, percent: 100)] }
        let ledger = try Ledger(.memory)
        let other = Fixture.session("T", at: "2027-03-12T10:00", room: "HALL", instructor: "tom")
        try await ledger.put(
            Fixture.plan("first", [Fixture.session("S", at: "2027-03-10T09:30"), other]), terms: terms)
        var bookings: [Booking] = []
        for school in ["a", "b", "c", "d"] { bookings.append(try await book(ledger, School.ID(school))) }
        let clashing = try await book(ledger, "b", session: "T")
        while let claimed = try await ledger.claimNotice(at: Fixture.now) {
            try await ledger.finishNotice(claimed.notice.number, as: .sent, by: "x", at: Fixture.now)
        }
        let later = Fixture.now + 3_600
        let moved = Fixture.plan("moved", [Fixture.session("S", at: "2027-03-12T09:30"), other])
        try await ledger.put(moved, terms: terms, overriding: "a burst pipe", at: later)
        try await ledger.put(moved, terms: terms, key: "again", overriding: "a burst pipe", at: later)
        let asked = try await ledger.notices()
        #expect(asked.map(\.notice.kind) == [.reconfirm, .reconfirm, .reconfirm, .reconfirm])
        #expect(
            Set(asked.map(\.notice.school)) == ["a", "b", "c", "d"] && asked.allSatisfy { $0.contact == Self.ming })
        #expect(asked.filter { !$0.notice.facts.clashes.isEmpty }.map(\.notice.school) == ["b"])
        #expect(asked.first { $0.notice.school == "b" }?.notice.facts.clashes == [clashing.id])
        #expect(try await ledger.session("S")?.sequence == 1)
        let cancelled = try await ledger.cancel(bookings[1].id, Fixture.desk("no", at: later))
        #expect(cancelled.fee == 0)
        #expect(try await kinds(ledger).suffix(1) == [.cancelled])
    }

    @Test func everyChangeIsToldAndARefusedOneIsNot() async throws {
        let ledger = try await Ledger.withSession(capacity: 10)
        let booking = try await book(ledger, "a", students: 8)
        await #expect(throws: BookingRefusal.self) { try await book(ledger, "b", students: 8) }
        _ = try await ledger.wait(
            BookingRequest(.session("S"), school: "c", party: Party(students: 4), contact: Self.ming),
            Fixture.desk("wait"))
        _ = try await ledger.change(
            booking.id, BookingChange(party: Party(students: 7)), Fixture.desk("less"))
        _ = try await ledger.cancel(booking.id, Fixture.desk("cancel"))
        #expect(try await kinds(ledger) == [.confirmed, .waiting, .changed, .cancelled, .offered])
        let offer = try #require(try await ledger.notices().last)
        #expect(offer.contact == Self.ming && offer.notice.facts.booking?.status == .offered)
        _ = try await ledger.accept(try #require(offer.notice.facts.booking).id, Fixture.desk("yes"))
        #expect(try await kinds(ledger).last == .confirmed)
    }

    @Test func nobodyIsToldWhereNobodyCanBeReached() async throws {
        let ledger = try await Ledger.withSession()
        _ = try await book(ledger, "a", nil)
        _ = try await book(ledger, "b", Contact(name: "林美"))
        #expect(try await ledger.notices(isComplete: true).isEmpty)
        // Who has a telephone only is left to people.
        _ = try await book(ledger, "c", Contact(phone: "07-380-1234"))
        #expect(try await ledger.claimNotice(at: Fixture.now) == nil)
        #expect(try await ledger.decideNotice(1, .told, by: "desk", at: Fixture.now).notice.status == .told)
        #expect(try await ledger.notices().isEmpty)
        await #expect(throws: NoticeRefusal.isOver(1, .told)) {
            try await ledger.decideNotice(1, .again, by: "desk", at: Fixture.now)
        }
        await #expect(throws: NoticeRefusal.noSuchNotice(2)) {
            try await ledger.decideNotice(2, .told, by: "desk", at: Fixture.now)
        }
    }

    /// Two senders at once, from two processes' connections: each notice has one of them.
    @Test func aNoticeIsTakenOnce() async throws {
        let folder = try Folder()
        let ledger = try await Ledger.withSession(in: .file(folder.file()))
        for number in 0..<12 { _ = try await book(ledger, School.ID("s\(number)"), students: 1) }
        let second = try Ledger(.file(folder.file()))
        let taken = try await withThrowingTaskGroup(of: [Int].self) { group in
            for ledger in [ledger, second, ledger, second] {
                group.addTask {
                    var numbers: [Int] = []
                    while let claimed = try await ledger.claimNotice(at: Fixture.now) {
                        numbers.append(claimed.notice.number)
                    }
                    return numbers
                }
            }
            return try await group.reduce(into: []) { $0 += $1 }
        }
        #expect(taken.sorted() == Array(1...12))
        // A run that ended here would leave them so; nobody sends them again by themselves.
        #expect(try await ledger.claimNotice(at: Fixture.now + 1_000_000) == nil)
        #expect(try await ledger.notices().allSatisfy { $0.notice.status == .sending })
        #expect(try await ledger.decideNotice(3, .again, by: "desk", at: Fixture.now).notice.status == .waiting)
        #expect(try await ledger.claimNotice(at: Fixture.now)?.notice.number == 3)
    }

    @Test func aLaterNoticeOfABookingWaitsForTheEarlierOne() async throws {
        let ledger = try await Ledger.withSession()
        let booking = try await book(ledger, "a")
        _ = try await ledger.cancel(booking.id, Fixture.desk("cancel"))
        let first = try #require(try await ledger.claimNotice(at: Fixture.now))
        try await ledger.finishNotice(
            first.notice.number, as: .waiting, problem: .ended(status: 75), nextAt: Fixture.now + 300, by: "x",
            at: Fixture.now)
        #expect(try await ledger.claimNotice(at: Fixture.now + 299) == nil)
        let again = try await ledger.claimNotice(at: Fixture.now + 300)
        #expect(again?.notice.number == 1 && again?.notice.tries == 2)
    }

    @Test func whatWasSentIsNeverSentAgain() async throws {
        let folder = try Folder()
        let ledger = try await Ledger.withSession(in: .file(folder.file()))
        _ = try await book(ledger, "a")
        _ = try await ledger.claimNotice(at: Fixture.now)
        try await ledger.finishNotice(1, as: .sent, by: "sender", at: Fixture.now)
        #expect(try await ledger.audit().last?.detail == #"{"kind":"confirmed","notice":1,"outcome":"sent"}"#)
        let raw = try DatabaseQueue(path: folder.file())
        await #expect(throws: DatabaseError.self) {
            try await raw.write { try $0.execute(sql: "UPDATE notice SET status = 'waiting'") }
        }
    }

    @Test func whoIsForgottenIsToldNothingMore() async throws {
        let ledger = try await Ledger.withSession()
        _ = try await book(ledger, "a")
        _ = try await ledger.forget(PersonSought(name: "王小明"), by: "operator", at: Fixture.now)
        #expect(try await ledger.notices().isEmpty)
        #expect(try await ledger.notices(isComplete: true).map(\.notice.status) == [.dropped])
    }

    @Test func triesAreFurtherAndFurtherApart() {
        let minutes = (1...7).map {
            Int(RetryRule.next(afterTry: $0, at: Fixture.now).timeIntervalSince(Fixture.now) / 60)
        }
        #expect(minutes == [5, 20, 80, 320, 1_280, 1_440, 1_440])
    }
}
