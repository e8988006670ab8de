/// Enough adults come with the students: one for every `perAdult` of them that has begun.
package enum AdultRatioRule {
    package static func adultsNeeded(students: Int, perAdult: Int) -> Int {
        (students + perAdult - 1) / perAdult
    }

    package static func check(_ party: Party, terms: BookingTerms) throws(BookingRefusal) {
        guard let perAdult = terms.perAdult else { return }
        let needed = adultsNeeded(students: party.count(.students), perAdult: perAdult)
        let adults = party.count(.teachers) + party.count(.helpers)
        guard adults >= needed else { throw .tooFewAdults(needed: needed, adults: adults) }
    }
}
