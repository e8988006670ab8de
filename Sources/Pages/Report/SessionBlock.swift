import MuseumModel

/// One session as it is drawn, whatever the form.
struct SessionBlock {
    let session: Session
    /// A programme that the folder no longer has counts as a school course.
    let kind: Programme.Kind
    let row: ReportRow
    let styleClass: String
    /// The kind in short, and whether something of it is locked.
    let mark: String
    let kindName: String
    let title: String
    let time: String
    let people: String?
    let place: String
    /// Everything in one sentence, for a pointer that rests on a narrow block.
    let detail: String

    /// - Parameter locked: The parts that planning must not change.
    init(_ session: Session, locked: [SessionLock.Part], _ names: ReportNames) {
        self.session = session
        kind = names.kind(session.programme) ?? .schoolCourse
        row = session.room.map(ReportRow.room) ?? .without(kind)
        styleClass = kind.styleClass
        let isLocked = !locked.isEmpty
        mark = kind.mark.text(in: names.language) + (isLocked ? names.language.say("・鎖定", " · locked") : "")
        kindName = kind.name.text(in: names.language)
        title = names.title(session.programme)
        time = "\(session.start.time)–\(session.end.time)"
        place = row.name(names)
        people = names.joined(session.staff.map { names.instructor($0.instructor) })
        let parts = names.joined(locked.map { $0.name.text(in: names.language) })
        let lock = parts.map { names.language.say("鎖定：\($0)", "locked: \($0)") }
        detail = [time, title, kindName, place, people, session.id.value, lock].compactMap(\.self)
            .joined(separator: names.language.say("，", ", "))
    }
}

/// What a row stands for: a room, or the sessions of a kind that need none.
enum ReportRow: Hashable {
    case room(Room.ID)
    case without(Programme.Kind)

    func name(_ names: ReportNames) -> String {
        switch self {
        case .room(let id): names.room(id)
        case .without(let kind): kind.name.text(in: names.language)
        }
    }

    func site(_ names: ReportNames) -> String? {
        switch self {
        case .room(let id): names.site(ofRoom: id)
        case .without: names.language.say("不需場地", "no room")
        }
    }

    /// The rows that some block stands in: rooms in their order, unknown rooms, then the kinds without a room.
    static func used(by blocks: [SessionBlock], _ names: ReportNames) -> [ReportRow] {
        let used = Set(blocks.map(\.row))
        let unknown = used.compactMap { row in
            if case .room(let id) = row, names.rooms[id] == nil { id } else { nil }
        }
        let all =
            names.roomOrder.map(ReportRow.room) + unknown.sorted().map(ReportRow.room)
            + Programme.Kind.allCases.map(ReportRow.without)
        return all.filter(used.contains)
    }
}
