/// What a party pays: for each place that it takes, by the price that holds on the day of the session.
package enum PriceRule {
    package static func price(_ terms: BookingTerms, on day: LocalDate) -> Price {
        terms.policy.prices.filter { $0.from <= day }.max { $0.from < $1.from }
            ?? Price(from: day, perPerson: terms.fee)
    }

    /// - Parameter percentWaived: 0…100, rounded in the school's favour.
    package static func fee(places: Int, terms: BookingTerms, on day: LocalDate, percentWaived: Int = 0) -> Fee {
        let price = price(terms, on: day)
        let group = price.group.flatMap { places >= $0.places ? $0 : nil }
        let perPerson = group?.perPerson ?? price.perPerson
        let full = places * perPerson
        return Fee(
            places: places, perPerson: perPerson, isGroupRate: group != nil, percentWaived: percentWaived,
            total: full - (full * percentWaived + 99) / 100)
    }
}

/// A sum of money with what it was made of; in the museum's currency.
package struct Fee: Hashable, Codable, Sendable {
    package let places: Int
    package let perPerson: Int
    package let isGroupRate: Bool
    package let percentWaived: Int
    package let total: Int
}
