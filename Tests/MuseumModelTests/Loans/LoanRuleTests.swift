import Foundation
import MuseumModel
import Testing

@Suite struct LoanRuleTests {
    private static let policy = KitLoanPolicy()

    private static func day(_ number: Int) -> LocalDate { LocalDate(parsing: "2027-03-01")!.adding(days: number - 1) }

    private static func loan(
        _ id: KitLoan.ID, _ first: Int, _ last: Int, _ status: KitLoan.Status, unit: Int? = 1, units: Int = 1,
        busy: DateSpan? = nil, reportDue: LocalDate? = nil, report: KitLoan.Report? = nil
    ) -> KitLoan {
        let days = DateSpan(day(first), day(last))!
        let moment = Date(timeIntervalSince1970: 0)
        return KitLoan(
            id: id, kit: "K", units: units, unit: unit, school: "S", days: days,
            busy: busy ?? LoanRule.busy(days, policy), cleaningDays: 1, status: status, reportDue: reportDue,
            report: report, requestedAt: moment, changedAt: moment)
    }

    @Test func travelAndCleaningMakeAUnitBusy() {
        #expect(Self.loan("a", 5, 10, .approved).busy == DateSpan(Self.day(4), Self.day(12)))
        let out = Self.loan("a", 5, 10, .out)
        #expect(LoanRule.busy(out, today: Self.day(9)).last == Self.day(12))
        #expect(LoanRule.busy(out, today: Self.day(20)).last == Self.day(21))
        #expect(LoanRule.busy(out, returnedOn: Self.day(8), isDamaged: false, Self.policy).last == Self.day(9))
        #expect(LoanRule.busy(out, returnedOn: Self.day(8), isDamaged: true, Self.policy).last == Self.day(23))
    }

    @Test(arguments: [
        (29, 1_000, nil, 0), (30, 1_000, nil, 500), (30, 1_001, nil, 501), (200, 5_000, 1_500, 1_500),
        (200, 0, 1_500, 0),
    ])
    func freightIsAidedFromThirtyKilometres(kilometres: Int, freight: Int, most: Int?, aid: Int) {
        var policy = KitLoanPolicy()
        policy.freightMost = most
        #expect(LoanRule.freightAid(freight, kilometres: kilometres, policy) == aid)
    }

    /// A loan of the 5th to the 10th, one of the same unit from the 15th on, and what is said of the second day by day.
    @Test func whoComesAfterAnOverdueLoanIsAtRisk() {
        let next = Self.loan("b", 15, 20, .approved)
        func standing(_ today: Int, _ first: KitLoan) -> LoanStanding {
            LoanRule.standing(next, among: [first], today: Self.day(today))
        }
        let out = Self.loan("a", 5, 10, .out)
        #expect(standing(10, out) == .waiting)
        #expect(standing(11, out) == .atRisk("a"))
        #expect(standing(15, out) == .atRisk("a"))
        #expect(LoanRule.standing(out, among: [next], today: Self.day(10)) == .out)
        #expect(LoanRule.standing(out, among: [next], today: Self.day(11)) == .overdue(since: Self.day(10)))
        let back = Self.loan("a", 5, 10, .returned, busy: DateSpan(Self.day(4), Self.day(13)))
        #expect(standing(13, back) == .waiting)
        #expect(standing(14, back) == .ready)
        let broken = Self.loan("a", 5, 10, .returned, busy: DateSpan(Self.day(4), Self.day(26)))
        #expect(standing(14, broken) == .atRisk("a"))
        #expect(standing(27, broken) == .atRisk("a"))
    }

    @Test func aRequestIsAtRiskWhereEveryUnitIsLate() {
        let request = Self.loan("c", 15, 20, .requested, unit: nil, units: 2)
        let late = Self.loan("a", 5, 10, .out, units: 2)
        let other = Self.loan("b", 5, 11, .out, unit: 2, units: 2)
        #expect(LoanRule.standing(request, among: [late], today: Self.day(12)) == .requested)
        #expect(LoanRule.standing(request, among: [late, other], today: Self.day(11)) == .requested)
        #expect(LoanRule.standing(request, among: [late, other], today: Self.day(12)) == .atRisk("a"))
        let kept = Self.loan("b", 16, 18, .approved, unit: 2, units: 2)
        #expect(LoanRule.standing(request, among: [late, kept], today: Self.day(12)) == .atRisk("a"))
    }

    @Test func aReportClosesALoan() {
        let due = Self.day(20)
        let returned = Self.loan("a", 5, 10, .returned, reportDue: due)
        #expect(LoanRule.standing(returned, among: [], today: Self.day(30)) == .reportDue(due))
        let report = KitLoan.Report(lessons: 6, students: 150, on: Self.day(18))
        let closed = Self.loan("a", 5, 10, .returned, reportDue: due, report: report)
        #expect(LoanRule.standing(closed, among: [], today: Self.day(30)) == .closed)
    }

    @Test func aLoanIsNeitherInThePastNorTooLong() throws {
        let days = DateSpan(Self.day(5), Self.day(34))!
        try LoanRule.check(days, today: Self.day(5), Self.policy)
        #expect(throws: LoanRefusal.inThePast(Self.day(5))) {
            try LoanRule.check(days, today: Self.day(6), Self.policy)
        }
        #expect(throws: LoanRefusal.tooLong(days: 31, most: 30)) {
            try LoanRule.check(DateSpan(Self.day(5), Self.day(35))!, today: Self.day(1), Self.policy)
        }
    }
}
