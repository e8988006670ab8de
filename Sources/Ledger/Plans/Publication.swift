package import MuseumModel

/// What a publication did.
package struct Publication: Hashable, Codable, Sendable {
    package let plan: Plan.ID
    package let added: [Session.ID]
    /// Sessions that look different to subscribers, or that are held again; their sequence rose.
    package let changed: [Session.ID]
    /// Sessions of the term that the plan does not have any more; their sequence rose.
    package let cancelled: [Session.ID]
    /// Sessions with another capacity or other terms of booking, which no calendar shows.
    package let adjusted: [Session.ID]
    package let unchanged: Int
    /// Confirmed bookings of changed and cancelled sessions: they stand, and their schools should be told.
    package let bookingsAffected: [Booking.ID]

    var isEffective: Bool { !(added.isEmpty && changed.isEmpty && cancelled.isEmpty && adjusted.isEmpty) }
}
