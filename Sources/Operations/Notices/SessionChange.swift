import MuseumModel

/// What happens to one session, as those hear of it who have to do with it.
enum SessionChange {
    case new(Session)
    case moved(from: Session, to: Session)
    /// The same day and hour, but another room or length.
    case altered(from: Session, to: Session)
    /// It was cancelled, and takes place after all.
    case heldAgain(Session)
    case cancelled(Session)
    /// It takes place, without the one who is told.
    case handedOver(Session)

    /// Nil where it looks the same to whoever comes.
    init?(_ before: PublishedSession?, _ after: Session?) {
        switch (before, after) {
        case (let before?, let after?) where before.status == .cancelled: self = .heldAgain(after)
        case (let before?, let after?) where before.session.start != after.start:
            self = .moved(from: before.session, to: after)
        case (let before?, let after?)
        where (before.session.room, before.session.minutes) != (after.room, after.minutes):
            self = .altered(from: before.session, to: after)
        case (let before?, nil) where before.status == .confirmed: self = .cancelled(before.session)
        case (nil, let after?): self = .new(after)
        default: return nil
        }
    }

    /// By which it is sorted and named.
    var session: Session {
        switch self {
        case .new(let session), .heldAgain(let session), .cancelled(let session), .handedOver(let session): session
        case .moved(_, let session), .altered(_, let session): session
        }
    }
}
