package import MuseumModel

/// Which published sessions are wanted; what is nil does not narrow them, and everything named must hold.
package struct SessionFilter: Hashable, Sendable {
    package var ids: Set<Session.ID>?
    package var term: Term.ID?
    package var programmes: Set<Programme.ID>?
    package var series: Series.ID?
    package var rooms: Set<Room.ID>?
    /// At least one of them has a part in it.
    package var instructors: Set<Instructor.ID>?
    /// The local days on which it starts, both inclusive.
    package var from: LocalDate?
    package var through: LocalDate?
    package var status: PublishedSession.Status?
    /// A part of its identity or of that of its series, programme or room, in capitals or not (ASCII).
    package var text: String?
    /// The first so many by start; nil for all.
    package var limit: Int?

    /// Every session.
    package init() {}

    package init(ids: some Sequence<Session.ID>) { self.ids = Set(ids) }
}
