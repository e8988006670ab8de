package import MuseumModel

/// Why a plan is not published.
package enum PublicationRefusal: Error, Hashable, Sendable {
    case noSuchPlan(Plan.ID)
    /// Programmes of the plan for which no terms of booking were given.
    case noTerms([Programme.ID])
    /// Identities that sessions of another term have already.
    case sessionsOfAnotherTerm([Session.ID])
    /// Bookings would be moved, or lose their places; a person may insist.
    case affectsBookings([Conflict])

    /// A booked session that the plan moves, or has no room for.
    package struct Conflict: Hashable, Codable, Sendable {
        package enum Kind: Hashable, Codable, Sendable {
            case beneathBooked(capacity: Int)
            case vanishes
            case moves(from: LocalDateTime, to: LocalDateTime)

            /// Whether the bookings keep their places.
            package var isMove: Bool { if case .moves = self { true } else { false } }
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
            Message(
                zhHant: (["已有預約的場次會變動："] + conflicts.map(\.message.zhHant)).joined(separator: "\n  "),
                english: (["booked sessions would change:"] + conflicts.map(\.message.english))
                    .joined(separator: "\n  "))
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
        case .moves(let from, let to):
            return Message(
                zhHant:
                    "場次 \(session) 將由 \(from.words.zhHant) 改到 \(to.words.zhHant)，但已預約 \(taken) 個名額（\(bookings.zhHant)）",
                english:
                    "session \(session) would move from \(from.words.english) to \(to.words.english), and \(taken) are booked (\(bookings.english))"
            )
        case .vanishes:
            return Message(
                zhHant: "場次 \(session) 將取消，但已預約 \(taken) 個名額（\(bookings.zhHant)）",
                english: "session \(session) would be cancelled, and \(taken) are booked (\(bookings.english))")
        }
    }
}
