package import MuseumModel

/// What a feed is about.
package enum FeedSubject: Hashable, Sendable {
    case museum
    /// What anybody may come to without a class or a group.
    case whatsOn
    case site(Site.ID)
    case room(Room.ID)
    case instructor(Instructor.ID)
    case programme(Programme.ID)
    case audience(Audience.ID)
    case kit(Kit.ID)
    /// A code of the curriculum, or how codes begin.
    case curriculum(Standard.Code)
    /// What a school has booked.
    case school(School.ID)
}

extension FeedSubject {
    /// Everybody may read it at a guessable address. An educator's own sessions, and a school's, are read at a secret one.
    package var isPublic: Bool {
        switch self {
        case .instructor, .school: false
        case .museum, .whatsOn, .site, .room, .programme, .audience, .kit, .curriculum: true
        }
    }

    /// Whether those who subscribe are where the session is, so that it takes their time.
    var takesTime: Bool {
        switch self {
        case .room, .instructor, .kit, .school: true
        case .museum, .whatsOn, .site, .programme, .audience, .curriculum: false
        }
    }

    /// The audiences that come without a class or a group.
    package static let visitors: Set<Audience.Kind> = [.family, .general, .senior]
}

extension FeedSubject: CustomStringConvertible {
    /// `museum`, `whats-on`, `site:north`, `room:N-LAB1`, `instructor:I03`, `curriculum:INe-II-4`, …
    package var description: String {
        switch self {
        case .museum: "museum"
        case .whatsOn: "whats-on"
        case .site(let id): "site:\(id)"
        case .room(let id): "room:\(id)"
        case .instructor(let id): "instructor:\(id)"
        case .programme(let id): "programme:\(id)"
        case .audience(let id): "audience:\(id)"
        case .kit(let id): "kit:\(id)"
        case .curriculum(let code): "curriculum:\(code)"
        case .school(let id): "school:\(id)"
        }
    }

    /// Reads what `description` writes; nil when the kind is unknown or the identifier is missing.
    package init?(parsing text: String) {
        switch text {
        case "museum": self = .museum
        case "whats-on": self = .whatsOn
        default:
            let parts = text.split(separator: ":", maxSplits: 1).map(String.init)
            guard parts.count == 2 else { return nil }
            self.init(kind: parts[0], name: parts[1])
        }
    }

    private init?(kind: String, name: String) {
        switch kind {
        case "site": self = .site(.init(name))
        case "room": self = .room(.init(name))
        case "instructor": self = .instructor(.init(name))
        case "programme": self = .programme(.init(name))
        case "audience": self = .audience(.init(name))
        case "kit": self = .kit(.init(name))
        case "curriculum": self = .curriculum(.init(anySpelling: name))
        case "school": self = .school(.init(name))
        default: return nil
        }
    }
}

extension MuseumFolder {
    /// Whether the museum has the thing that the feed is about.
    package func has(_ subject: FeedSubject) -> Bool {
        switch subject {
        case .museum, .whatsOn: true
        case .site(let id): museum.sites.contains { $0.id == id }
        case .room(let id): rooms.contains { $0.id == id }
        case .instructor(let id): instructors.contains { $0.id == id }
        case .programme(let id): programmes.contains { $0.id == id }
        case .audience(let id): museum.audiences.contains { $0.id == id }
        case .kit(let id): kits.contains { $0.id == id }
        case .curriculum(let code): curricula.contains { $0.standards.contains { $0.code.begins(with: code) } }
        case .school(let id): schools.contains { $0.id == id }
        }
    }

    /// The programmes whose sessions can belong to the feed; nil where the programme does not decide.
    package func programmes(of subject: FeedSubject) -> Set<Programme.ID>? {
        switch subject {
        case .museum, .site, .room, .instructor, .kit, .school: nil
        case .programme(let id): [id]
        case .audience(let id): Set(programmes.filter { $0.audience == id }.map(\.id))
        case .curriculum(let code):
            Set(programmes.filter { $0.curriculum.contains { $0.begins(with: code) } }.map(\.id))
        case .whatsOn:
            Set(
                programmes.filter { programme in
                    museum.audiences.contains {
                        $0.id == programme.audience && FeedSubject.visitors.contains($0.kind)
                    }
                }.map(\.id))
        }
    }
}

extension Identifier<Standard> {
    /// Whether the code is that one, or begins so, in capitals or not.
    fileprivate func begins(with code: Standard.Code) -> Bool {
        !code.value.isEmpty && value.lowercased().hasPrefix(code.value.lowercased())
    }
}
