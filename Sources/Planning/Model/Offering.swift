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
    /// Rooms with the features and the seats, whatever the planner's rules say.
    let fittingRooms: [Room]
    /// Those able to play one of the roles, whatever the planner's rules say.
    let ableInstructors: Set<Instructor.ID>
    private(set) var rooms: [RoomChoice]
    /// For each role of the programme.
    private(set) var instructors: [[InstructorChoice]]
    /// The planner's rules that took rooms away.
    private(set) var roomRules: [String] = []
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
        fittingRooms = rooms.map(\.room)
        ableInstructors = Set(instructors.flatMap { $0.map(\.instructor.id) })
        choose(context.constraints)
        let times = StartFinder(offering: self, context: context).find()
        starts = times.starts
        refusals = times.refusals
    }

    /// Takes away the rooms and people that the planner's rules forbid, and makes those dearer that they wish away.
    private mutating func choose(_ constraints: [any PlannerConstraint]) {
        let whole = self
        for constraint in constraints {
            let before = rooms.count
            rooms = rooms.compactMap { choice in
                constraint.penalty(for: whole, in: choice.room).map {
                    RoomChoice(room: choice.room, penalty: choice.penalty + $0)
                }
            }
            if rooms.count < before { roomRules.append(constraint.statement.title) }
            for (index, role) in programme.roles.enumerated() {
                instructors[index] = instructors[index].compactMap { choice in
                    constraint.penalty(for: whole, role: role, by: choice.instructor).map {
                        InstructorChoice(
                            instructor: choice.instructor, penalty: choice.penalty + $0, validUntil: choice.validUntil)
                    }
                }
            }
        }
    }
}
