import MuseumModel

/// What publishing a plan would do to the sessions of its term; compares, and writes nothing.
struct PublicationDraft {
    private(set) var added: [Session] = []
    private(set) var changed: [Session] = []
    private(set) var adjusted: [Session] = []
    private(set) var cancelled: [SessionRow] = []
    private(set) var unchanged = 0
    /// The changed ones that have another day or hour, as they are published now.
    private(set) var moved: [(published: PublishedSession, start: LocalDateTime)] = []
    /// Changed and cancelled sessions as they are published now.
    private(set) var replaced: [PublishedSession] = []
    /// With the places that would be taken, in the new way of counting.
    private(set) var beneathBooked: [(session: Session, taken: Int)] = []

    /// - Parameter taken: the places that the session's bookings take when they are counted as the session counts.
    init(
        of plan: Plan, over published: [SessionRow], terms: [Programme.ID: BookingTerms], taken: (Session) throws -> Int
    ) rethrows {
        let rows = Dictionary(uniqueKeysWithValues: published.map { ($0.session.id, $0) })
        for session in plan.sessions {
            guard let row = rows[session.id] else {
                added.append(session)
                continue
            }
            if row.published.taken > 0 {
                let places = session.counting == row.session.counting ? row.published.taken : try taken(session)
                // What a person has let stand already is not asked about again.
                if places - session.capacity > row.over { beneathBooked.append((session, places)) }
            }
            if row.published.status == .cancelled || !session.looksLike(row.session) {
                changed.append(session)
                if row.session.start != session.start { moved.append((row.published, session.start)) }
            } else if session != row.session || terms[session.programme] != row.terms {
                adjusted.append(session)
            } else {
                unchanged += 1
            }
        }
        let planned = Set(plan.sessions.map(\.id))
        cancelled = published.filter { $0.published.status == .confirmed && !planned.contains($0.session.id) }
        let touched = Set(changed.map(\.id) + cancelled.map(\.session.id))
        replaced = published.map(\.published).filter { touched.contains($0.session.id) }
    }
}

extension Session {
    /// Whether the two are the same to those who subscribe to a calendar; capacity is shown in none.
    func looksLike(_ other: Session) -> Bool {
        (id, programme, series) == (other.id, other.programme, other.series)
            && (start, minutes, room) == (other.start, other.minutes, other.room)
            && (staff, kits) == (other.staff, other.kits)
    }
}
