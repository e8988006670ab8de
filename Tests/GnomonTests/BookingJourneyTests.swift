import Foundation
import Testing

/// A school's dealings with a session, as it types them; the clock is set from one to the next.
@Suite struct BookingJourneyTests {
    private static let nine = "2027-01-04T09:00:00+08:00"

    private let program: Program
    private let session: String

    init() throws {
        program = try Program()
        let yaml = program.path("museum/museum.yaml")
        let text = try String(contentsOf: yaml, encoding: .utf8)
        let rules = """
            booking:
              notice_days: 3
              cancellation: [{days: 28, percent: 0}, {days: 3, percent: 50}]
              prices: [{from: 2026-08-01, per_person: 80, group_from: 20, group_per_person: 60}]
              programmes: [{id: P02, approvals: [museum]}]
            """
        try text.replacingOccurrences(of: "booking: {notice_days: 3, cancel_days: 7}", with: rules)
            .write(to: yaml, atomically: true, encoding: .utf8)
        try program.publish()
        session = try program.session("--programme", "P01")
    }

    private func run(_ words: String..., at time: String = Self.nine, key: String? = nil) throws -> Program.Result {
        try program.start(
            words + ["--museum", "museum"] + (key.map { ["--key", $0] } ?? []), ["GNOMON_NOW": time]
        ).finish()
    }

    private func id(_ result: Program.Result) throws -> String {
        #expect(result.status == 0, "\(result.errors)")
        return try #require(result.output.split(separator: " ").first.map(String.init))
    }

    @Test func theFeeIsSeenBeforeItIsAgreedTo() throws {
        let quote = try run("quote", session, "--school", "S001", "--students", "28", "--teachers", "2")
        #expect(quote.output.contains("left: 30") && quote.output.contains("TWD 1680 (28 × 60, group rate)"))
        let booking = try id(run("book", session, "--school", "S001", "--students", "28", "--teachers", "2"))
        let less = try run("change", booking, "--students", "19")
        #expect(less.status == 1)
        #expect(less.errors.contains("the fee would be 1520 instead of 1680") && less.errors.contains("--fee 1520"))
        #expect(
            try run("change", booking, "--students", "19", "--fee", "1520").output.contains("19 students, 2 teachers"))
        // Half of it, late in the day.
        let late = "2027-02-27T09:00:00+08:00"
        let day = try program.json("bookings", "--museum", "museum")["bookings"] as? [[String: Any]]
        #expect(day?.first?["fee"] as? Int == 1_520)
        let cancel = try run("cancel", booking, at: late)
        #expect(cancel.status == 1 && cancel.errors.contains("760"))
        #expect(try run("cancel", booking, "--fee", "760", at: late).output.contains("cancelled"))
    }

    /// Case 14: whoever held the places is gone, and nothing runs when the hold ends.
    @Test func case14AHoldEndsAndTheNextOneBooks() throws {
        let hold = ["hold", session, "--school", "S001", "--students", "28", "--teachers", "2", "--museum", "museum"]
        let held = try program.start(hold).finish()
        #expect(held.output.contains("held") && held.output.contains("kept until Mon 2027-01-04 09:15"))
        let other = ["--students", "28", "--teachers", "2"]
        let early = try program.start(
            ["book", session, "--school", "S002", "--museum", "museum"] + other,
            ["GNOMON_NOW": "2027-01-04T09:14:59+08:00"]
        ).finish()
        #expect(early.status == 1 && early.errors.contains("has 2 left"))
        let late = try program.start(
            ["book", session, "--school", "S002", "--museum", "museum"] + other,
            ["GNOMON_NOW": "2027-01-04T09:15:01+08:00"]
        ).finish()
        #expect(late.status == 0)
        let accept = try run("accept", id(held), at: "2027-01-04T09:16:00+08:00")
        #expect(accept.status == 1 && accept.errors.contains("is over"))
    }

    @Test func whoeverWaitsIsOfferedWhatBecomesFree() throws {
        let booking = try id(run("book", session, "--school", "S001", "--students", "28", "--teachers", "2"))
        let waiting = try run("wait", session, "--school", "S002", "--students", "20", "--teachers", "2")
        #expect(waiting.output.hasPrefix("W-"))
        let third = try run("book", session, "--school", "S003", "--students", "10", "--teachers", "1")
        #expect(third.status == 1)
        #expect(try run("wait", "--list").output.contains("S002"))
        _ = try run("cancel", booking)
        let offers = try run("offers", "--school", "S002")
        #expect(offers.output.contains("offered") && offers.output.contains("kept until Wed 2027-01-06 09:00"))
        #expect(try run("accept", id(offers)).output.contains("confirmed  S002"))
    }

    @Test func aRequestIsApprovedAndAPartyCheckedIn() throws {
        let other = try program.session("--programme", "P02")
        let request = try run("book", other, "--school", "S001", "--students", "20", "--teachers", "2")
        #expect(request.output.contains("requested") && request.output.contains("to be approved by: museum"))
        let booking = try id(request)
        #expect(try run("approve", booking, "--by", "school").status == 1)
        #expect(try run("approve", booking, "--by", "museum").output.contains("confirmed"))
        let moved = try run("move-booking", booking, session, "--fee", "1200")
        #expect(moved.status == 0, "\(moved.errors)")
        let starts = try program.json("search", "museum", "--programme", "P01")["sessions"] as? [[String: Any]]
        let start = try #require(starts?.first { $0["id"] as? String == session }?["start"] as? String)
        #expect(try run("attend", booking, "--students", "18", at: "2027-02-01T09:00:00+08:00").status == 1)
        let attended = try run("attend", booking, "--students", "18", "--teachers", "2", at: start + ":00+08:00")
        #expect(attended.output.contains("18 students, 2 teachers"))
        let door = try run("walk-in", session, "--students", "4", at: start + ":00+08:00")
        #expect(door.output.contains("confirmed  walk-in"), "\(door.errors)")
        #expect(try run("pay", booking, "--amount", "1200").output.contains("paid 1200"))
    }

    /// The same words after an answer are another request; the first booking is named.
    @Test func aSecondBookingOfTheClassIsWarnedOf() throws {
        let words = ["book", session, "--school", "S001", "--students", "12", "--teachers", "1", "--museum", "museum"]
        let first = try id(program.start(words).finish())
        let second = try program.start(words).finish()
        #expect(second.status == 1 && second.errors.contains(first))
        #expect(try program.start(words + ["--class", "4B"]).finish().status == 0)
        // The keys were written down before they were used, and are gone with the answers.
        let keys = try FileManager.default.contentsOfDirectory(atPath: program.path(".local/state/gnomon/keys").path)
        #expect(keys.isEmpty)
    }
}
