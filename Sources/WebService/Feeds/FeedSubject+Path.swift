import CalendarFeeds
import MuseumModel

extension FeedSubject {
    /// The subject of `/feeds/KIND/NAME.ics`; nil for a kind that has no public feed.
    init?(kind: String, name: String) {
        guard let subject = FeedSubject(parsing: "\(kind):\(name)"), subject.isPublic else { return nil }
        self = subject
    }

    /// Parts of the address of its public feed, e.g. `feeds`, `room`, `N-LAB1.ics`; nil where it has none.
    var segments: [String]? {
        switch self {
        case .museum: ["feeds", "museum.ics"]
        case .whatsOn: ["feeds", "whats-on.ics"]
        case .site(let id): ["feeds", "site", "\(id).ics"]
        case .room(let id): ["feeds", "room", "\(id).ics"]
        case .programme(let id): ["feeds", "programme", "\(id).ics"]
        case .audience(let id): ["feeds", "audience", "\(id).ics"]
        case .kit(let id): ["feeds", "kit", "\(id).ics"]
        case .curriculum(let code): ["feeds", "curriculum", "\(code).ics"]
        case .instructor, .school: nil
        }
    }
}

extension BaseURL {
    /// The address of a public feed in a language, as the feed itself writes it.
    func source(of subject: FeedSubject, _ language: Language) -> WebAddress? {
        guard let segments = subject.segments else { return nil }
        return WebAddress(segments.reduce(address) { $0.appending($1) }.text + "?language=\(language.rawValue)")
    }

    /// Below it each session has a page under its identity.
    var sessions: WebAddress { address.appending("sessions") }
}
