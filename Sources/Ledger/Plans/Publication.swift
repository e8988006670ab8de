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
    /// Bookings of changed and cancelled sessions: their schools should be told.
    package let bookingsAffected: [Booking.ID]
    /// Those whose day or hour is another one: they stand, ask to be confirmed once more, and may be cancelled free of charge.
    package let bookingsToReconfirm: [Booking.ID]
    /// Those of which no session is left; nothing is charged.
    package let bookingsCancelled: [Booking.ID]
    /// Groups that wait for one of the moved or cancelled sessions; those of cancelled ones wait no more.
    package let waitingAffected: [WaitingEntry]
    /// Changed and cancelled sessions as everybody saw them before.
    package let replaced: [PublishedSession]
    /// Bookings that overlap, now, with another one of the same school and class.
    package let clashes: [Clash]

    /// Two bookings of one school and class at the same time.
    package struct Clash: Hashable, Codable, Sendable {
        package let booking: Booking.ID
        package let session: Session.ID
        package let other: Booking.ID
        package let otherSession: Session.ID
    }

    var isEffective: Bool { !(added.isEmpty && changed.isEmpty && cancelled.isEmpty && adjusted.isEmpty) }
}

extension Publication {
    /// Answers that an earlier version stored lack what it did not know.
    package init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        func list<Value: Decodable>(_ key: CodingKeys) throws -> [Value] {
            try values.decodeIfPresent([Value].self, forKey: key) ?? []
        }
        self.init(
            plan: try values.decode(Plan.ID.self, forKey: .plan), added: try list(.added), changed: try list(.changed),
            cancelled: try list(.cancelled), adjusted: try list(.adjusted),
            unchanged: try values.decode(Int.self, forKey: .unchanged), bookingsAffected: try list(.bookingsAffected),
            bookingsToReconfirm: try list(.bookingsToReconfirm), bookingsCancelled: try list(.bookingsCancelled),
            waitingAffected: try list(.waitingAffected), replaced: try list(.replaced),
            clashes: try list(.clashes))
    }
}
