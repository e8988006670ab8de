import MuseumModel

/// A programme with all that could be used for it, and the times at which it could be held.
struct Offering: Sendable {
    struct RoomChoice: Sendable {
        let room: Room
        let penalty: Int
    }

    struct InstructorChoice: Sendable {
        let instructor: Instructor
        let penalty: Int
        let validUntil: LocalDate?
    }

    struct Start: Sendable {
        /// First slots of the meetings, ascending.
        let meetings: [Int]
        let penalty: Int
    }

    let programme: Programme
    let audience: Audience
    let rooms: [RoomChoice]
    /// For each role of the programme.
    let instructors: [[InstructorChoice]]
    private(set) var starts: [Start] = []
    /// How many times were refused, by reason.
    private(set) var refusals: [Refusal: Int] = [:]

    /// In slots.
    var length: Int { TermGrid.slots(minutes: programme.minutes) }

    init(_ programme: Programme, _ context: OfferingContext) {
        self.programme = programme
        audience = context.audiences[programme.audience]!
        rooms = Self.rooms(for: programme, context)
        instructors = programme.roles.map { Self.instructors(for: $0, of: programme, context) }
        let times = StartFinder(offering: self, context: context).find()
        starts = times.starts
        refusals = times.refusals
    }
}
