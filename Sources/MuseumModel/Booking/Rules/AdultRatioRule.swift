/// Enough adults come with the students: one for every `perAdult` of them that has begun.
package enum AdultRatioRule {
    package static func adultsNeeded(students: Int, perAdult: Int) -> Int {
        (students + perAdult - 1) / perAdult
    }

    /// For students of several grades: each takes its share of an adult, and a share that has begun needs a whole one.
    package static func adultsNeeded(grades: [Int: Int], ratios: AdultRatios) -> Int {
        let sizes = Set(grades.keys.map(ratios.perAdult(grade:)))
        let common = sizes.reduce(1, *)
        let shares = grades.reduce(0) { $0 + $1.value * (common / ratios.perAdult(grade: $1.key)) }
        return (shares + common - 1) / common
    }

    /// Where the party says its grades, those decide; else the audience's ratio.
    package static func check(_ party: Party, terms: BookingTerms) throws(BookingRefusal) {
        guard let perAdult = terms.perAdult else { return }
        let needed =
            if let grades = party.grades {
                adultsNeeded(grades: grades, ratios: terms.policy.ratios)
            } else {
                adultsNeeded(students: party.count(.students), perAdult: perAdult)
            }
        let adults = party.count(.teachers) + party.count(.helpers)
        guard adults >= needed else { throw .tooFewAdults(needed: needed, adults: adults) }
    }
}
