package import MuseumModel
import Timetabling

/// What a person changes of one session or series by hand.
package struct SessionEdit: Sendable {
    package struct Place: Sendable {
        /// Of a series, of its first meeting. Nil for the present one, as with all that follows.
        package let start: LocalDateTime?
        package let room: Room.ID?
        /// Without a role, whoever plays the first.
        package let staff: [(role: String?, instructor: Instructor.ID)]

        package init(start: LocalDateTime?, room: Room.ID?, staff: [(role: String?, instructor: Instructor.ID)]) {
            self.start = start
            self.room = room
            self.staff = staff
        }
    }

    package enum Change: Sendable {
        case place(Place)
        case leaveOut
    }

    /// Its name.
    package let session: String
    package let change: Change

    package init(session: String, change: Change) {
        self.session = session
        self.change = change
    }
}

extension PlanningModel {
    /// The meetings of a class as an edit wants them.
    /// - Throws: `Faults` in what the edit names.
    func meetings(of item: Int, from present: [Session], _ place: SessionEdit.Place) throws(Faults) -> [Session] {
        let programme = offerings[units[item].offering].programme
        let starts = try starts(of: item, from: present, place.start)
        if let room = place.room {
            let known = folder.rooms.map(\.id)
            guard known.contains(room) else {
                throw Faults([.unknownWord(room.value, field: "--room", known: known.map(\.value))])
            }
            guard programme.rooms.isNeeded else {
                throw Faults([
                    .edit(
                        room.value, field: "--room",
                        Message(zhHant: "\(programme.id) 不在館內場地舉行", english: "\(programme.id) takes place in no room"),
                        Message(zhHant: "請省略 --room", english: "leave --room out"))
                ])
            }
        }
        let room = place.room ?? present.first?.room
        guard room != nil || !programme.rooms.isNeeded else {
            throw Faults([.missingPart(name(of: item), field: "--room")])
        }
        let staff = try staff(of: programme, name(of: item), from: present.first, place.staff)
        let isSeries = if case .series = programme.frequency { true } else { false }
        let own = name(of: item)
        return starts.enumerated().map { index, start in
            Session(
                id: present.count == starts.count ? present[index].id : sessionID(own, isSeries ? index + 1 : nil),
                programme: programme.id, series: isSeries ? Series.ID(own) : nil, start: start,
                minutes: programme.minutes, room: room, staff: staff, kits: programme.kits,
                capacity: programme.group.maximum, counting: programme.group.counting)
        }
    }

    /// When the meetings are: a series that begins at a time of its own choice follows its pattern, else all its meetings shift alike.
    private func starts(
        of item: Int, from present: [Session], _ first: LocalDateTime?
    ) throws(Faults) -> [LocalDateTime] {
        guard let first else {
            guard !present.isEmpty else { throw Faults([.missingPart(name(of: item), field: "--to")]) }
            return present.map(\.start)
        }
        guard first.time.minutes % TermGrid.minutesPerSlot == 0, grid.span.contains(first.date) else {
            throw Faults([
                .edit(
                    "\(first)", field: "--to",
                    Message(
                        zhHant: "須為檔期 \(grid.span) 內、5 分鐘整的時間",
                        english: "a start lies in the term, \(grid.span), on a whole five minutes"),
                    Message(
                        zhHant: "gnomon suggest \(name(of: item)) 列出可用的時間",
                        english: "gnomon suggest \(name(of: item)) lists the times that it can have"))
            ])
        }
        let slot = grid.slot(first)
        let candidates = problem.domains[problem.classes[item].domain].candidates
        if let known = candidates.first(where: { problem.times[$0.time].starts[0] == slot }) {
            return problem.times[known.time].starts.map { grid.moment($0) }
        }
        guard let former = present.first?.start else { return [first] }
        let offset = former.minutes(until: first)
        return present.map { $0.start.adding(minutes: offset) }
    }

    private func staff(
        of programme: Programme, _ name: String, from present: Session?,
        _ changes: [(role: String?, instructor: Instructor.ID)]
    ) throws(Faults) -> [Session.Assignment] {
        var staff: [String: Instructor.ID] = [:]
        for entry in present?.staff ?? [] { staff[entry.role] = entry.instructor }
        let roles = programme.roles.map(\.name)
        for change in changes {
            let known = folder.instructors.map(\.id)
            guard known.contains(change.instructor) else {
                throw Faults([.unknownWord(change.instructor.value, field: "--instructor", known: known.map(\.value))])
            }
            guard let role = change.role ?? roles.first, roles.contains(role) else {
                throw Faults([.unknownWord(change.role ?? "", field: "--instructor", known: roles)])
            }
            staff[role] = change.instructor
        }
        guard roles.allSatisfy({ staff[$0] != nil }) else {
            throw Faults([.missingPart(name, field: "--instructor")])
        }
        return roles.map { Session.Assignment(role: $0, instructor: staff[$0]!) }
    }
}

extension Fault {
    fileprivate static func unknownWord(_ word: String, field: String, known: [String]) -> Fault {
        .unknownWord(word, field: field, file: "gnomon", line: nil, known: known)
    }

    fileprivate static func missingPart(_ session: String, field: String) -> Fault {
        edit(
            session, field: field,
            Message(zhHant: "這一場還沒有位置，須寫明 \(field)", english: "the session has no place yet: say \(field)"),
            Message(
                zhHant: "gnomon suggest \(session) 列出可用的位置", english: "gnomon suggest \(session) lists places for it"))
    }

    fileprivate static func edit(_ value: String, field: String, _ problem: Message, _ remedy: Message) -> Fault {
        Fault(file: "gnomon", field: field, value: value, problem: problem, remedy: remedy)
    }
}
