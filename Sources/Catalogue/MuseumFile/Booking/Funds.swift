import MuseumModel

extension Mapping<BookingKey> {
    /// The funds that pay for schools.
    mutating func funds(_ languages: [String]?) -> [Fund] {
        eachDistinct(.funds, FundKey.self, isNeeded: false, at: .id, by: \.id) { fund in
            let id: Fund.ID? = fund.required(.id, .identifier())
            let name = fund.localized(.name, languages)
            let most = fund.optional(.perSchoolYear, .number(1...100_000_000))
            let year = fund.optional(.yearFrom, .number(1...12), default: 8)
            let bus = fund.optional(.bus, .number(0...1_000_000), default: 0)
            guard let id, let name else { return nil }
            return Fund(id: id, name: name, perSchoolAndYear: most, yearFrom: year, bus: bus)
        }
    }

    /// Those who pay less.
    mutating func categories(_ languages: [String]?) -> [FeeCategory] {
        eachDistinct(.categories, FeeCategoryKey.self, isNeeded: false, at: .id, by: \.id) { category in
            let id: FeeCategory.ID? = category.required(.id, .identifier())
            let name = category.localized(.name, languages)
            let percent = category.optional(.percent, .number(1...100), default: 100)
            let evidence = category.optional(.evidence, .yesNo, default: true)
            let fund: Fund.ID? = category.optional(.fund, .identifier())
            guard let id, let name else { return nil }
            return FeeCategory(id: id, name: name, percent: percent, needsEvidence: evidence, fund: fund)
        }
    }

    /// Refuses categories that are paid by a fund that there is not.
    mutating func checkFunds(of policy: BookingPolicy) {
        let known = policy.funds.map(\.id.value)
        for category in policy.categories {
            guard let fund = category.fund?.value, !known.contains(fund) else { continue }
            refuse(
                .categories, value: fund, problem: Message(zhHant: "沒有這個基金", english: "there is no such fund"),
                remedy: known.isEmpty
                    ? Message(zhHant: "請在 funds 加上這個基金", english: "describe it under funds")
                    : .wordMeant(by: fund, among: known))
        }
    }
}
