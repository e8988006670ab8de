import MuseumModel

/// What a calendar of closures may be `for`.
struct CalendarScopes {
    let sites: Names
    let rooms: Names
    let instructors: Names

    func scope(of entry: CalendarEntry) throws(Fault) -> Closure.Scope {
        guard let (owner, id) = entry.scope else { return .museum }
        switch owner {
        case .site:
            try check(id, sites, entry)
            return .site(Site.ID(id))
        case .room:
            try check(id, rooms, entry)
            return .room(Room.ID(id))
        case .instructor:
            try check(id, instructors, entry)
            return .instructor(Instructor.ID(id))
        }
    }

    private func check(_ id: String, _ names: Names, _ entry: CalendarEntry) throws(Fault) {
        guard let values = names.values, !values.contains(id) else { return }
        let misreading = names.misreading(of: id)
        throw Fault(
            file: MuseumFile.name, line: entry.line, field: CalendarKey.scope.rawValue, value: id,
            problem: misreading.problem, remedy: names.remedy(for: id))
    }
}
