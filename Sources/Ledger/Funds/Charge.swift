import Foundation
import GRDB
package import MuseumModel

/// What a party pays, and what a fund pays for it.
struct Charge: Sendable {
    /// What a school asks to be spared.
    struct Asked: Sendable {
        let category: FeeCategory.ID?
        let evidence: String?
        /// The price of a bus.
        let bus: Int?
    }

    let fee: Fee
    let subsidy: Subsidy?

    /// - Parameters:
    ///   - booking: The one that is changed: what it has of the fund counts as free.
    /// - Throws: `BookingRefusal`.
    init(
        _ asked: Asked, places: Int, terms: BookingTerms, on day: LocalDate, code: WaiverCode?, school: School.ID,
        without booking: Booking.ID? = nil, at: Date, in database: Database
    ) throws {
        let policy = terms.policy
        let category = try asked.category.map {
            try FeeCategoryRule.check($0, among: policy.categories, evidence: asked.evidence)
        }
        func fee(_ percent: Int) -> Fee {
            PriceRule.fee(places: places, terms: terms, on: day, percentWaived: percent)
        }
        let byCode = code?.percent ?? 0
        self.fee = fee(max(byCode, category?.percent ?? 0))
        guard let fund = policy.funds.first(where: { $0.id == category?.fund }) else {
            if let bus = asked.bus, bus > 0 { throw BookingRefusal.noFundForBus }
            subsidy = nil
            return
        }
        let subsidy = Subsidy(
            fund: fund, fee: fee(byCode).total - self.fee.total, bus: FundRule.bus(asked.bus ?? 0, fund))
        try FundRule.check(
            fund, school: school, fee: subsidy.fee, bus: subsidy.bus, on: day,
            Grants.standing(of: fund, for: school, on: day, without: booking, at: at, in: database))
        self.subsidy = subsidy
    }
}

extension BookingRequest {
    var asked: Charge.Asked { Charge.Asked(category: category, evidence: evidence, bus: bus) }
}

/// What a fund pays of a booking, as it is told.
package struct Funded: Hashable, Codable, Sendable {
    package let fund: Fund.ID
    package let fee: Int
    package let bus: Int

    init(_ subsidy: Subsidy) {
        fund = subsidy.fund.id
        fee = subsidy.fee
        bus = subsidy.bus
    }
}
