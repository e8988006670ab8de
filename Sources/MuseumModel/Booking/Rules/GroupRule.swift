/// A party is neither smaller nor larger than the programme allows.
package enum GroupRule {
    package static func check(places: Int, terms: BookingTerms) throws(BookingRefusal) {
        guard places >= terms.minimum else { throw .partyTooSmall(minimum: terms.minimum, places: places) }
        guard places <= terms.maximum else { throw .partyTooLarge(maximum: terms.maximum, places: places) }
    }
}
