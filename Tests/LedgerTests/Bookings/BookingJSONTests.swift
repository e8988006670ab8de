import Foundation
import MuseumModel
import Testing

@testable import Ledger

/// The bytes that bookings write by themselves are those of Foundation's encoder, which wrote them before.
@Suite struct BookingJSONTests {
    private static let texts = [
        "", "a", "國立科工館", "𠮷田 'Oteng é e\u{301}", "\"quoted\" and \\ and /",
        "\u{0}\u{1}\u{8}\u{9}\u{a}\u{c}\u{d}\u{1f}\u{7f}",
        "a\u{2028}b", "👩‍🔬",
    ]

    private static func booking(_ numbers: inout SystemRandomNumberGenerator) throws -> Booking {
        func text() -> String { (0..<2).map { _ in texts.randomElement(using: &numbers)! }.joined() }
        func maybe<Value>(_ value: Value) -> Value? { Bool.random(using: &numbers) ? value : nil }
        func amount() -> Int { [0, 1, 80, 123_456].randomElement(using: &numbers)! }
        func moment() -> Date { Date(milliseconds: Int64.random(in: -10_000...4_102_444_800_000, using: &numbers)) }
        let students = Int.random(in: 1...40, using: &numbers)
        let first = Int.random(in: 0...students, using: &numbers)
        let party = try Party(
            students: students, teachers: Int.random(in: 0...3, using: &numbers),
            helpers: Int.random(in: 0...2, using: &numbers),
            grades: maybe([3: first, 10: students - first]) ?? [:], wheelchairs: maybe(1) ?? 0)
        return Booking(
            id: Booking.ID(text()),
            sessions: (0..<Int.random(in: 0...3, using: &numbers)).map { _ in Session.ID(text()) },
            school: School.ID(text()), className: maybe(text()), party: party,
            status: Booking.Status.allCases.randomElement(using: &numbers)!, endsAt: maybe(moment()),
            approvals: [[], [.museum], [.museum, .school]].randomElement(using: &numbers)!, fee: amount(),
            payment: [.unpaid, .paidUnplaced].randomElement(using: &numbers)!, paid: amount(),
            asksReconfirmation: Bool.random(using: &numbers), code: maybe(WaiverCode.ID(text())),
            category: maybe(FeeCategory.ID(text())), evidence: maybe(text()), granted: amount(),
            createdAt: maybe(moment()) ?? Date(timeIntervalSinceReferenceDate: 86_400), changedAt: moment())
    }

    private static func request(
        _ booking: Booking, _ numbers: inout SystemRandomNumberGenerator
    ) -> BookingRequest {
        func maybe<Value>(_ value: Value) -> Value? { Bool.random(using: &numbers) ? value : nil }
        return BookingRequest(
            [.session(Session.ID(texts.last!)), .series("weekly")].randomElement(using: &numbers)!,
            school: booking.school, party: booking.party, className: booking.className,
            contact: maybe(Contact(name: maybe("王小明"), phone: maybe("+886 7 380"), email: maybe("a@b.tw"))),
            code: booking.code, category: booking.category, evidence: booking.evidence, bus: maybe(12_000))
    }

    @Test func isWhatFoundationWrites() throws {
        var numbers = SystemRandomNumberGenerator()
        for _ in 0..<2_000 {
            let booking = try Self.booking(&numbers)
            let text = try CanonicalJSON.text(booking)
            #expect(try text == CanonicalJSON.textByFoundation(booking))
            #expect(try CanonicalJSON.value(Booking.self, from: text) == booking)
            let record = BookingRecord(booking)
            #expect(try CanonicalJSON.text(record) == CanonicalJSON.textByFoundation(record))
            let request = Self.request(booking, &numbers)
            #expect(try CanonicalJSON.text(request) == CanonicalJSON.textByFoundation(request))
        }
    }

    /// Whoever adds a field has to write it in `Booking+JSON.swift` too, and to fill it here: both would leave out an optional.
    @Test func everyFieldIsKnownHere() throws {
        var numbers = SystemRandomNumberGenerator()
        let booking = try Self.booking(&numbers)
        #expect(Mirror(reflecting: booking).children.count == 18)
        #expect(Mirror(reflecting: BookingRecord(booking)).children.count == 10)
        #expect(Mirror(reflecting: Self.request(booking, &numbers)).children.count == 9)
        #expect(Mirror(reflecting: booking.party).children.count == 3)
    }

    @Test func aRemarkStandsBesideTheRecord() throws {
        var numbers = SystemRandomNumberGenerator()
        let record = BookingRecord(try Self.booking(&numbers))
        let text = try CanonicalJSON.text(AuditRemark("because", salt: "0").beside(record))
        #expect(text.contains("\"remark\":\"\(AuditRemark("because", salt: "0").hash)\""))
    }
}
