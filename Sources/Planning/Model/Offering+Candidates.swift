import MuseumModel

extension Offering {
    /// The rooms with the features and the seats, in order of wish where the programme names them, else nearest in size first.
    static func rooms(for programme: Programme, _ context: OfferingContext) -> [RoomChoice] {
        guard programme.rooms.isNeeded else { return [] }
        let fitting = context.folder.rooms.filter { $0.misfit(for: programme) == nil }
        if programme.rooms.preferred.isEmpty {
            let weight = context.weights.seatSurplus
            return fitting.map { room in
                RoomChoice(room: room, penalty: (room.seats - programme.group.maximum) / 20 * weight)
            }
        }
        return programme.rooms.preferred.enumerated().compactMap { rank, id in
            fitting.first { $0.id == id }.map {
                RoomChoice(room: $0, penalty: min(rank, 5) * context.weights.preferredRoom)
            }
        }
    }

    /// Those who speak the programme's language and have the skill; of several levels of it the one that lasts longest counts.
    static func instructors(
        for role: Programme.Role, of programme: Programme, _ context: OfferingContext
    ) -> [InstructorChoice] {
        context.folder.instructors.compactMap { instructor in
            guard instructor.languages.contains(programme.language),
                let skill = instructor.skills.filter({ $0.name == role.skill && $0.level >= role.level })
                    .max(by: { ($0.validUntil ?? .distantFuture) < ($1.validUntil ?? .distantFuture) })
            else { return nil }
            return InstructorChoice(
                instructor: instructor, penalty: (skill.level - role.level) * context.weights.skillSurplus,
                validUntil: skill.validUntil)
        }
    }
}

extension LocalDate {
    /// Later than any date that a museum plans for.
    static let distantFuture = LocalDate(dayNumber: 10_000_000)
}
