import Foundation
import MuseumModel

/// Describes published sessions to the subscribers of one feed.
///
/// What goes into an entry is listed here, one by one: a public feed carries no name of a person and nothing of who booked.
struct SessionDescriber {
    private let subject: FeedSubject
    private let includedProgrammes: Set<Programme.ID>?
    private let rooms: [Room.ID: (room: Room, place: FeedEntry.Place)]
    private let programmes: [Programme.ID: Described]
    private let kits: [Kit.ID: Kit]
    private let hosts: [Session.ID: Message]
    private let visits: [Session.ID: SchoolVisit]
    private let pages: WebAddress?

    /// What is the same for all sessions of a programme.
    private struct Described {
        let programme: Programme
        let title: Message
        let categories: [Message]
        let details: [Message]
        let online: WebAddress?
    }

    init(
        subject: FeedSubject, folder: MuseumFolder, pages: WebAddress?, hosts: [Session.ID: School.ID],
        visits: [Session.ID: SchoolVisit]
    ) {
        self.subject = subject
        includedProgrammes = folder.programmes(of: subject)
        let sites = Dictionary(folder.museum.sites.map { ($0.id, $0) }) { first, _ in first }
        let audiences = Dictionary(folder.museum.audiences.map { ($0.id, $0) }) { first, _ in first }
        rooms = Dictionary(folder.rooms.map { ($0.id, ($0, Self.place(of: $0, sites[$0.site]))) }) { first, _ in first }
        programmes = Dictionary(
            folder.programmes.map { ($0.id, Self.described($0, audiences[$0.audience])) }
        ) { first, _ in first }
        kits = Dictionary(folder.kits.map { ($0.id, $0) }) { first, _ in first }
        let schools = Dictionary(folder.schools.map { ($0.id, Message($0.name)) }) { first, _ in first }
        self.hosts = subject.isPublic ? [:] : hosts.compactMapValues { schools[$0] }
        self.visits = subject.isPublic ? [:] : visits
        self.pages = pages
    }

    /// Nil where the session does not belong to the subject of the feed, or its programme is no longer known.
    func entry(for published: PublishedSession) -> FeedEntry? {
        let session = published.session
        guard let described = programmes[session.programme], includes(session) else { return nil }
        let visit = visits[session.id]
        let changedAt = max(published.changedAt, visit?.changedAt ?? published.changedAt)
        return FeedEntry(
            id: session.id, series: session.series, title: described.title, start: session.start,
            minutes: session.minutes, place: place(of: session, described), categories: described.categories,
            details: described.details + ownDetails(of: session, visit), url: pages?.appending(session.id.value),
            color: FeedColor(described.programme.kind),
            isCancelled: published.status == .cancelled || visit?.isCancelled == true,
            // A booking changes without its session: seconds count the changes of both, and never fall.
            sequence: visit == nil
                ? published.sequence : Int(changedAt.timeIntervalSince(published.createdAt).rounded(.down)),
            createdAt: published.createdAt, changedAt: changedAt)
    }

    private func includes(_ session: Session) -> Bool {
        if let includedProgrammes { return includedProgrammes.contains(session.programme) }
        return switch subject {
        case .site(let id): session.room.flatMap { rooms[$0]?.room.site } == id
        case .room(let id): session.room == id
        case .instructor(let id): session.staff.contains { $0.instructor == id }
        case .kit(let id): session.kits.contains { $0.kit == id }
        case .school: visits[session.id] != nil
        case .museum, .whatsOn, .programme, .audience, .curriculum: true
        }
    }

    private func place(of session: Session, _ described: Described) -> FeedEntry.Place {
        guard let id = session.room else {
            return described.programme.kind == .onlineSession
                ? .online(link: described.online) : .visit(host: hosts[session.id])
        }
        return rooms[id]?.place
            ?? .room(name: Message(verbatim: id.value), site: Message(verbatim: ""), address: nil, position: nil)
    }

    private static func place(of room: Room, _ site: Site?) -> FeedEntry.Place {
        .room(
            name: Message(room.name), site: site.map { Message($0.name) } ?? Message(verbatim: ""),
            address: site?.address, position: Position(latitude: site?.latitude, longitude: site?.longitude))
    }

    private static func described(_ programme: Programme, _ audience: Audience?) -> Described {
        let audience = audience.map { Message($0.name) }
        let codes = programme.curriculum.map { Message(verbatim: $0.value) }
        var lines = [line("類別", "Kind", programme.kind.name)]
        if let audience { lines.append(line("對象", "For", audience)) }
        if !codes.isEmpty { lines.append(line("課綱", "Curriculum", codes.joined())) }
        return Described(
            programme: programme, title: Message(programme.title),
            categories: [programme.kind.name] + (audience.map { [$0] } ?? []) + codes, details: lines,
            online: programme.link.flatMap { WebAddress($0) })
    }

    /// What the holder of a secret address, or who prepares the kits, needs to know beyond what the public is told.
    private func ownDetails(of session: Session, _ visit: SchoolVisit?) -> [Message] {
        switch subject {
        case .instructor(let id):
            let roles = session.staff.filter { $0.instructor == id }.map { Self.name(ofRole: $0.role) }
            let kits = neededKits(session)
            return [Self.line("擔任", "Your part", roles.joined())]
                + (kits.isEmpty ? [] : [Self.line("教具", "Kits", kits.joined())])
        case .kit: return [Self.line("教具", "Kits", neededKits(session).joined())]
        case .school:
            guard let visit else { return [] }
            return [
                Self.line("預約", "Booking", visit.bookings.map { Message(verbatim: $0.value) }.joined()),
                Self.line("人數", "People", Message(verbatim: "\(visit.people)")),
            ]
        case .museum, .whatsOn, .site, .room, .programme, .audience, .curriculum: return []
        }
    }

    private func neededKits(_ session: Session) -> [Message] {
        session.kits.map { need in
            (kits[need.kit].map { Message($0.name) } ?? Message(verbatim: need.kit.value))
                + Message(verbatim: need.units == 1 ? "" : " × \(need.units)")
        }
    }

    private static func line(_ zhHant: String, _ english: String, _ value: Message) -> Message {
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
