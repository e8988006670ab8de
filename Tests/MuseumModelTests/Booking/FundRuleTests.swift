import Foundation
import MuseumModel
import Testing

@Suite struct FundRuleTests {
    private static let fund = Fund(id: "hope", name: LocalizedText([:]), perSchoolAndYear: 1_000, bus: 700)
    private static let day = LocalDate(parsing: "2027-04-03")!

    private static func refusal(fee: Int, bus: Int, _ standing: FundRule.Standing) -> BookingRefusal? {
        do {
            try FundRule.check(fund, school: "S", fee: fee, bus: bus, on: day, standing)
            return nil
        } catch {
            return error
        }
    }

    @Test(arguments: [
        ("2027-07-31", 8, 2026), ("2027-08-01", 8, 2027), ("2027-01-01", 1, 2027), ("2027-12-31", 1, 2027),
        ("2027-11-30", 12, 2026),
    ])
    func aYearBeginsInItsMonth(day: String, month: Int, year: Int) {
        #expect(FundRule.year(of: LocalDate(parsing: day)!, from: month) == year)
    }

    @Test(arguments: [(-5, 0), (0, 0), (650, 650), (700, 700), (9_000, 700)])
    func aBusIsPaidUpToALimit(price: Int, paid: Int) {
        #expect(FundRule.bus(price, Self.fund) == paid)
    }

    /// Against a count of its own: what is granted never exceeds balance, share or one bus, and what would not is granted.
    @Test(arguments: 0..<300) func itGrantsWhatThereIs(number: Int) {
        let (balance, granted) = (number * 37 % 1_500, number * 61 % 1_200)
        let (fee, bus) = (number * 17 % 900, number % 3 == 0 ? 0 : number * 7 % 700)
        let other: Booking.ID? = number % 5 == 0 ? "B-1" : nil
        let found = Self.refusal(
            fee: fee, bus: bus, FundRule.Standing(balance: balance, granted: granted, bus: other))
        let fits = fee + bus <= balance && granted + fee + bus <= 1_000 && (bus == 0 || other == nil)
        #expect((found == nil) == (fits || fee + bus == 0))
    }

    @Test func aFundThatWasNeverOpenedHasNothing() {
        let standing = FundRule.Standing(balance: nil, granted: 0, bus: nil)
        #expect(Self.refusal(fee: 1, bus: 0, standing) == .fundUsedUp("hope", needed: 1, left: 0))
        #expect(Self.refusal(fee: 0, bus: 0, standing) == nil)
    }
}
