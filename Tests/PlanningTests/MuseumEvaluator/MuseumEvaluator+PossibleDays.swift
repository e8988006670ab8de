import MuseumModel

extension MuseumEvaluator {
    /// The days on which a session of a programme could be held if nothing else were planned.
    func possibleDays(_ programme: Programme) -> Set<LocalDate> {
        Set(
            term.span.days.filter { date in
                stride(from: 0, to: 1440, by: folder.museum.planning.startEvery).contains { minute in
                    isPossible(programme, LocalDateTime(date, LocalTime(minutes: minute)))
                }
            })
    }

    private func isPossible(_ programme: Programme, _ start: LocalDateTime) -> Bool {
        guard programme.season?.contains(start.date) ?? true else { return false }
        let trial = Session(
            id: "trial", programme: programme.id, start: start, minutes: programme.minutes, room: nil, staff: [],
            kits: [], capacity: 0, counting: .people)
        let stretch = minutes(trial)
        // Most times lie outside the hours at their very start.
        let first = stretch.lowerBound..<stretch.lowerBound + 1
        guard keepsWindows(first, programme, withOwnHours: true) else { return false }
        return keepsWindows(stretch, programme, withOwnHours: true)
            && !rules.contains {
                $0.kind == "not-at" && $0.isMust && $0.concerns(programme) && $0.isAtForbiddenTime(trial)
            }
            && !isClosed(stretch) { $0 == .museum }
            && (!programme.rooms.isNeeded || rooms(for: programme).contains { isOpen($0, stretch) })
            && programme.roles.allSatisfy { role in
                folder.instructors.contains { canPlay($0, role, programme, start.date, stretch) }
            }
    }

    private func canPlay(
        _ person: Instructor, _ role: Programme.Role, _ programme: Programme, _ date: LocalDate, _ stretch: Minutes
    ) -> Bool {
        guard let skill = skill(person, for: role, in: programme) else { return false }
        return skill.validUntil.map { date <= $0 } ?? true && isAvailable(person, stretch) && !isAway(person, stretch)
            && !isBusy(person, stretch)
    }
}
