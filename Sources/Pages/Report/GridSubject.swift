import MuseumModel

/// What a report has grids of, besides its weeks and days.
package enum GridSubject: String, CaseIterable, Sendable {
    case rooms, people, audiences, programmes, kits
}

extension GridSubject {
    /// In whose grids a session stands.
    func keys(_ block: SessionBlock, _ names: ReportNames) -> [GridKey] {
        switch self {
        case .rooms: [.row(block.row)]
        case .people: Set(block.session.staff.map(\.instructor)).map(GridKey.instructor)
        case .audiences: names.audience(of: block.session.programme).map { [.audience($0)] } ?? []
        case .programmes: [.programme(block.session.programme)]
        case .kits: Set(block.session.kits.map(\.kit)).map(GridKey.kit)
        }
    }

    func title(in language: Language) -> String {
        switch self {
        case .rooms: language.say("依場地", "By room")
        case .people: language.say("依授課人員", "By instructor")
        case .audiences: language.say("依對象", "By audience")
        case .programmes: language.say("依課程", "By programme")
        case .kits: language.say("依教具", "By kit")
        }
    }
}

/// Whose term a grid is.
enum GridKey: Hashable {
    case row(ReportRow)
    case instructor(Instructor.ID)
    case audience(Audience.ID)
    case programme(Programme.ID)
    case kit(Kit.ID)

    func name(_ names: ReportNames) -> String {
        switch self {
        case .row(let row): row.name(names)
        case .instructor(let id): names.instructor(id)
        case .audience(let id): names.audience(id)
        case .programme(let id): names.title(id)
        case .kit(let id): names.kit(id)
        }
    }

    /// Rooms, audiences, programmes and kits as the folder has them, people by identifier; what the folder no longer has comes last.
    static func ordered(_ keys: some Sequence<GridKey>, _ names: ReportNames) -> [GridKey] {
        keys.map { ($0.place(names), $0) }.sorted { $0.0 < $1.0 }.map(\.1)
    }

    private func place(_ names: ReportNames) -> (Int, String) {
        switch self {
        case .row(.room(let id)): (names.place(of: id), id.value)
        case .row(.without(let kind)): (Int.max, String(100 + (Programme.Kind.allCases.firstIndex(of: kind) ?? 0)))
        case .instructor(let id): (0, id.value)
        case .audience(let id): (names.place(of: id), id.value)
        case .programme(let id): (names.place(of: id), id.value)
        case .kit(let id): (names.place(of: id), id.value)
        }
    }
}
