package import MuseumModel

/// What a feed is about.
package enum FeedSubject: Hashable, Sendable {
    case museum
    case site(Site.ID)
    case room(Room.ID)
    case instructor(Instructor.ID)
    case programme(Programme.ID)
    case audience(Audience.ID)
}

extension FeedSubject {
    /// Everybody may read it at a guessable address. An educator's own sessions are read at a secret one.
    package var isPublic: Bool {
        if case .instructor = self { false } else { true }
    }

    /// Whether those who subscribe are where the session is, so that it takes their time.
    var takesTime: Bool {
        switch self {
        case .room, .instructor: true
        case .museum, .site, .programme, .audience: false
        }
    }
}

extension FeedSubject: CustomStringConvertible {
    /// `museum`, `site:north`, `room:N-LAB1`, `instructor:I03`, `programme:P010`, `audience:family`.
    package var description: String {
        switch self {
        case .museum: "museum"
        case .site(let id): "site:\(id)"
        case .room(let id): "room:\(id)"
        case .instructor(let id): "instructor:\(id)"
        case .programme(let id): "programme:\(id)"
        case .audience(let id): "audience:\(id)"
        }
    }

    /// Reads what `description` writes; nil when the kind is unknown or the identifier is missing.
    package init?(parsing text: String) {
        if text == "museum" {
            self = .museum
            return
        }
        let parts = text.split(separator: ":", maxSplits: 1).map(String.init)
        guard parts.count == 2 else { return nil }
        switch parts[0] {
        case "site": self = .site(.init(parts[1]))
        case "room": self = .room(.init(parts[1]))
        case "instructor": self = .instructor(.init(parts[1]))
        case "programme": self = .programme(.init(parts[1]))
        case "audience": self = .audience(.init(parts[1]))
        default: return nil
        }
    }
}
