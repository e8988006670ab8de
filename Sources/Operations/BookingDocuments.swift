package import Ledger
package import MuseumModel

// What a service and its clients send each other about bookings.

/// What a booking is asked for with.
package struct BookingOrder: Hashable, Codable, Sendable {
    /// A session, or a series.
    package let session: String
    package let school: School.ID
    package let party: Party
    package let className: String?
    package let contact: Contact?
    package let code: WaiverCode.ID?
    package let category: FeeCategory.ID?
    package let evidence: String?
    package let bus: Int?

    package init(_ wish: BookingWish) {
        session = wish.wanted
        school = wish.school
        party = wish.party
        className = wish.className
        contact = wish.contact
        code = wish.code
        category = wish.category
        evidence = wish.evidence
        bus = wish.bus
    }

    package var wish: BookingWish {
        BookingWish(
            session, school: school, party: party, className: className, contact: contact, code: code,
            category: category, evidence: evidence, bus: bus)
    }
}

/// What is to be different, and the fee that was agreed to.
package struct ChangeOrder: Hashable, Codable, Sendable {
    package let change: BookingChange
    package let fee: Int?

    package init(change: BookingChange, fee: Int?) {
        self.change = change
        self.fee = fee
    }
}

package struct CancelOrder: Hashable, Codable, Sendable {
    package let fee: Int?

    package init(fee: Int?) {
        self.fee = fee
    }
}

/// One booking, as an answer.
package struct BookingAnswer: Codable, Sendable {
    package let booking: Booking

    package init(booking: Booking) {
        self.booking = booking
    }
}

/// Several of them.
package struct BookingsAnswer: Codable, Sendable {
    package let bookings: [Booking]

    package init(bookings: [Booking]) {
        self.bookings = bookings
    }
}

/// A refusal by a rule, with what else fits.
package struct RefusalAnswer: Codable, Sendable {
    package struct Inner: Codable, Sendable {
        package let message: Message
        package let faults: [Fault]
        package let refusal: BookingRefusal
        package let alternatives: [SessionOffer]
    }

    package let error: Inner

    package init(_ refusal: BookingRefusal, alternatives: [SessionOffer]) {
        error = Inner(message: refusal.message, faults: [], refusal: refusal, alternatives: alternatives)
    }
}
