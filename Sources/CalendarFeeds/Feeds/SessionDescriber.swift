import MuseumModel

/// Describes published sessions to the subscribers of one feed.
///
/// What goes into an entry is listed here, one by one: a public feed carries no name of a person and nothing of who booked.
struct SessionDescriber {
    private let subject: FeedSubject
    private let sites: [Site.ID: Site]
    private let rooms: [Room.ID: Room]
    private let programmes: [Programme.ID: Programme]
    private let audiences: [Audience.ID: Audience]
    private let kits: [Kit.ID: Kit]
    private let hosts: [Session.ID: Message]
    private let pages: WebAddress?

    init(subject: FeedSubject, folder: MuseumFolder, pages: WebAddress?, hosts: [Session.ID: School.ID]) {
        self.subject = subject
        sites = Dictionary(folder.museum.sites.map { ($0.id, $0) }) { first, _ in first }
        rooms = Dictionary(folder.rooms.map { ($0.id, $0) }) { first, _ in first }
        programmes = Dictionary(folder.programmes.map { ($0.id, $0) }) { first, _ in first }
        audiences = Dictionary(folder.museum.audiences.map { ($0.id, $0) }) { first, _ in first }
        kits = Dictionary(folder.kits.map { ($0.id, $0) }) { first, _ in first }
        let schools = Dictionary(folder.schools.map { ($0.id, Message($0.name)) }) { first, _ in first }
        self.hosts = subject.isPublic ? [:] : hosts.compactMapValues { schools[$0] }
        self.pages = pages
    }

    /// Nil where the session does not belong to the subject of the feed, or its programme is no longer known.
    func entry(for published: PublishedSession) -> FeedEntry? {
        let session = published.session
        guard let programme = programmes[session.programme], includes(session, of: programme) else { return nil }
        return FeedEntry(
            id: session.id, title: Message(programme.title), start: session.start, minutes: session.minutes,
            place: place(of: session, programme), categories: categories(of: programme),
            details: details(of: session, programme), url: pages?.appending(session.id.value),
            color: FeedColor(programme.kind), isCancelled: published.status == .cancelled,
            sequence: published.sequence, createdAt: published.createdAt, changedAt: published.changedAt)
    }

    private func includes(_ session: Session, of programme: Programme) -> Bool {
        switch subject {
        case .museum: true
        case .site(let id): session.room.flatMap { rooms[$0]?.site } == id
        case .room(let id): session.room == id
        case .instructor(let id): session.staff.contains { $0.instructor == id }
        case .programme(let id): session.programme == id
        case .audience(let id): programme.audience == id
        }
    }

    private func place(of session: Session, _ programme: Programme) -> FeedEntry.Place {
        guard let id = session.room else {
            return programme.kind == .onlineSession ? .online : .visit(host: hosts[session.id])
        }
        let site = rooms[id].flatMap { sites[$0.site] }
        return .room(
            name: rooms[id].map { Message($0.name) } ?? Message(verbatim: id.value),
            site: site.map { Message($0.name) } ?? Message(verbatim: ""), address: site?.address,
            position: Position(latitude: site?.latitude, longitude: site?.longitude))
    }

    private func categories(of programme: Programme) -> [Message] {
        [programme.kind.name] + (audiences[programme.audience].map { [Message($0.name)] } ?? [])
            + programme.curriculum.map { Message(verbatim: $0.value) }
    }

    private func details(of session: Session, _ programme: Programme) -> [Message] {
        var lines = [line("類別", "Kind", programme.kind.name)]
        if let audience = audiences[programme.audience] { lines.append(line("對象", "For", Message(audience.name))) }
        if !programme.curriculum.isEmpty {
            lines.append(line("課綱", "Curriculum", programme.curriculum.map { Message(verbatim: $0.value) }.joined()))
        }
        if case .instructor(let id) = subject { lines += ownDetails(of: session, for: id) }
        return lines
    }

    /// What an educator needs to know beyond what the public is told.
    private func ownDetails(of session: Session, for instructor: Instructor.ID) -> [Message] {
        let roles = session.staff.filter { $0.instructor == instructor }.map { Self.name(ofRole: $0.role) }
        var lines = [line("擔任", "Your part", roles.joined())]
        let needed = session.kits.map { need in
            (kits[need.kit].map { Message($0.name) } ?? Message(verbatim: need.kit.value))
                + Message(verbatim: need.units == 1 ? "" : " × \(need.units)")
        }
        if !needed.isEmpty { lines.append(line("教具", "Kits", needed.joined())) }
        return lines
    }

    private func line(_ zhHant: String, _ english: String, _ value: Message) -> Message {
        Message(zhHant: zhHant + "：", english: english + ": ") + value
    }

    private static func name(ofRole role: String) -> Message {
        switch role {
        case "lead": Message(zhHant: "主講", english: "lead")
        case "assistant": Message(zhHant: "助教", english: "assistant")
        default: Message(verbatim: role)
        }
    }
}
