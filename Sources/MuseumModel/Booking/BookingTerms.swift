/// The rules under which a session is booked, as they stood when it was published.
package struct BookingTerms: Hashable, Codable, Sendable {
    /// The smallest and the largest party, in places as the session counts them.
    package let minimum: Int
    package let maximum: Int
    /// How many students one accompanying adult may look after; nil where they come without.
    package let perAdult: Int?
    /// Bookings close at the end of the local day that lies this many days before the session.
    package let noticeDays: Int

    package init(minimum: Int, maximum: Int, perAdult: Int?, noticeDays: Int) {
        self.minimum = minimum
        self.maximum = maximum
        self.perAdult = perAdult
        self.noticeDays = noticeDays
    }

    package init(of programme: Programme, for audience: Audience, policy: BookingPolicy) {
        self.init(
            minimum: programme.group.minimum, maximum: programme.group.maximum, perAdult: audience.perAdult,
            noticeDays: policy.noticeDays)
    }
}
