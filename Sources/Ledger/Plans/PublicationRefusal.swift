package import MuseumModel

/// Why a plan is not published.
package enum PublicationRefusal: Error, Hashable, Sendable {
    case noSuchPlan(Plan.ID)
    /// Programmes of the plan for which no terms of booking were given.
    case noTerms([Programme.ID])
    /// Identities that sessions of another term have already.
    case sessionsOfAnotherTerm([Session.ID])
    /// Bookings would lose their places; a person may insist, with a reason.
    case affectsBookings([Conflict])

    /// A session whose bookings the plan has no room for.
    package struct Conflict: Hashable, Codable, Sendable {
        package enum Kind: Hashable, Codable, Sendable {
            case beneathBooked(capacity: Int)
            case vanishes
        }

        package let session: Session.ID
        package let kind: Kind
        package let taken: Int
        package let bookings: [Booking.ID]

        package init(session: Session.ID, kind: Kind, taken: Int, bookings: [Booking.ID]) {
            self.session = session
            self.kind = kind
            self.taken = taken
            self.bookings = bookings
        }
    }
}

extension PublicationRefusal {
    package var message: Message {
        switch self {
        case .noSuchPlan(let id): Message(zhHant: "沒有排程 \(id)", english: "there is no plan \(id)")
        case .noTerms(let programmes):
            Message(zhHant: "這些課程沒有預約條件：", english: "no terms of booking for: ")
                + programmes.map { Message(verbatim: $0.value) }.joined()
        case .sessionsOfAnotherTerm(let sessions):
            Message(zhHant: "這些場次代號已屬於其他檔期：", english: "sessions of another term have these identities: ")
                + sessions.map { Message(verbatim: $0.value) }.joined()
        case .affectsBookings(let conflicts):
            conflicts.map(\.message).joined()
        }
    }
}

extension PublicationRefusal.Conflict {
    package var message: Message {
        let bookings = bookings.map { Message(verbatim: $0.value) }.joined()
        switch kind {
        case .beneathBooked(let capacity):
            return Message(
                zhHant: "場次 \(session) 只剩 \(capacity) 個名額，但已預約 \(taken) 個（\(bookings.zhHant)）",
                english: "session \(session) would hold \(capacity), and \(taken) are booked (\(bookings.english))")
        case .vanishes:
            return Message(
                zhHant: "場次 \(session) 將取消，但已預約 \(taken) 個名額（\(bookings.zhHant)）",
                english: "session \(session) would be cancelled, and \(taken) are booked (\(bookings.english))")
        }
    }
}
