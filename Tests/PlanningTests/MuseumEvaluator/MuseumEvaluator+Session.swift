import MuseumModel

/// What a session breaks by itself.
extension MuseumEvaluator {
    func alone(_ session: Session) -> [String] {
        let programme = programme(session)
        let stretch = minutes(session)
        var broken: [String] = []
        func must(_ holds: Bool, _ rule: String) {
            if !holds { broken.append("\(session.id): \(rule)") }
        }
        must(term.span.contains(session.start.date), "term")
        must(programme.season?.contains(session.start.date) ?? true, "season")
        must(session.start.time.minutes % folder.museum.planning.startEvery == 0, "grid")
        must(session.minutes == programme.minutes, "length")
        must(!isClosed(stretch) { $0 == .museum }, "museum closed")
        must(keepsWindows(stretch, programme, withOwnHours: !isMadeUp(session)), "hours")
        must(session.kits == programme.kits, "kits")
        must(session.capacity == programme.group.maximum && session.counting == programme.group.counting, "capacity")
        return broken + place(session, programme) + staff(session, programme)
    }

    private func place(_ session: Session, _ programme: Programme) -> [String] {
        guard let id = session.room else { return programme.rooms.isNeeded ? ["\(session.id): no room"] : [] }
        guard programme.rooms.isNeeded else { return ["\(session.id): needs no room"] }
        let room = room(id)
        var broken: [String] = []
        if room.seats < programme.group.maximum { broken.append("seats of \(id)") }
        if !programme.rooms.features.isSubset(of: room.features) { broken.append("features of \(id)") }
        if !programme.rooms.preferred.isEmpty, !programme.rooms.preferred.contains(id) {
            broken.append("\(id) is not named")
        }
        if !isOpen(room, minutes(session)) { broken.append("\(id) is not open") }
        return broken.map { "\(session.id): \($0)" }
    }

    private func staff(_ session: Session, _ programme: Programme) -> [String] {
        var broken: [String] = []
        if session.staff.map(\.role) != programme.roles.map(\.name) { broken.append("roles") }
        if Set(session.staff.map(\.instructor)).count < session.staff.count { broken.append("one person in two roles") }
        for (part, role) in zip(session.staff, programme.roles) {
            let person = instructor(part.instructor)
            if !person.languages.contains(programme.language) { broken.append("language of \(person.id)") }
            let skills = person.skills.filter { $0.name == role.skill && $0.level >= role.level }
            if skills.isEmpty { broken.append("skill of \(person.id)") }
            if !skills.isEmpty, !skills.contains(where: { $0.validUntil.map { session.start.date <= $0 } ?? true }) {
                broken.append("certificate of \(person.id)")
            }
            if !isAvailable(person, minutes(session)) { broken.append("availability of \(person.id)") }
            if isAway(person, minutes(session)) { broken.append("\(person.id) is away") }
            if isBusy(person, minutes(session)) { broken.append("\(person.id) is busy") }
        }
        return broken.map { "\(session.id): \($0)" }
    }
}
