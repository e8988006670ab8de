/// The rules under which a session is booked, as they stood when it was published.
package struct BookingTerms: Hashable, Codable, Sendable {
    /// The smallest and the largest party, in places as the session counts them.
    package let minimum: Int
    package let maximum: Int
    /// How many students one accompanying adult may look after; nil where they come without.
    package let perAdult: Int?
    /// For one place, where the policy has no prices.
    package let fee: Int
    package let policy: BookingPolicy

    package init(minimum: Int, maximum: Int, perAdult: Int?, fee: Int = 0, policy: BookingPolicy) {
        self.minimum = minimum
        self.maximum = maximum
        self.perAdult = perAdult
        self.fee = fee
        self.policy = policy
    }

    package init(minimum: Int, maximum: Int, perAdult: Int?, noticeDays: Int) {
        self.init(
            minimum: minimum, maximum: maximum, perAdult: perAdult, policy: BookingPolicy(noticeDays: noticeDays))
    }

    package init(of programme: Programme, for audience: Audience, policy: BookingPolicy) {
        self.init(
            minimum: programme.group.minimum, maximum: programme.group.maximum,
            perAdult: audience.perAdult ?? policy.ratios.perAdult(audience), fee: programme.fee, policy: policy)
    }

    /// Bookings close at the end of the local day that lies this many days before the session.
    package var noticeDays: Int { policy.noticeDays }
}
