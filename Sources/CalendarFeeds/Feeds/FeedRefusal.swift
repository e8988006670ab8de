package import MuseumModel

/// Why there is no such feed.
package enum FeedRefusal: Error, Hashable, Sendable {
    /// The museum has nothing of that identity.
    case unknownSubject(FeedSubject)
    /// The museum's time zone is not one that this machine knows.
    case unknownTimeZone(String)
}

extension FeedRefusal {
    package var message: Message {
        switch self {
        case .unknownSubject(let subject):
            Message(zhHant: "沒有行事曆「\(subject)」", english: "there is no feed “\(subject)”")
        case .unknownTimeZone(let name):
            Message(
                zhHant: "不認得時區「\(name)」，請改用如 Asia/Taipei 的名稱",
                english: "time zone “\(name)” is unknown; use a name such as Asia/Taipei")
        }
    }
}
