import CalendarFeeds
package import Fingerprint
package import Foundation
package import Ledger
package import MuseumModel

/// What the holder of a secret address may have.
package enum FeedAccess: Hashable, Sendable {
    /// The feed of this instructor.
    case open(Instructor.ID)
    /// Nothing any more; for a while an empty calendar is served, so that subscribers' copies are emptied.
    case ended
    /// Nothing any more, and the copies have had their time to empty.
    case gone
}

extension OpenMuseum {
    /// For so long an ended feed is served empty: 410 alone would leave the subscriber's copy as it is.
    package static let daysServedEmpty = 30

    /// Lets whoever knows the secret read an instructor's feed. The secret itself is kept nowhere.
    /// - Throws: `Faults` for an unknown instructor, `LedgerFault`.
    package func issueToken(
        _ secret: RandomToken, instructor: Instructor.ID, label: String
    ) async throws -> FeedToken {
        guard folder.instructors.contains(where: { $0.id == instructor }) else {
            throw Faults([
                .unknownName(
                    instructor.value, option: "--instructor", known: folder.instructors.map(\.id.value))
            ])
        }
        return try await ledger.issueToken(
            secret.digest, instructor: instructor, label: label, by: workplace.author, at: now)
    }

    /// - Throws: `TokenRefusal`, `LedgerFault`.
    package func revokeToken(_ id: FeedToken.ID) async throws -> FeedToken {
        try await ledger.revokeToken(id, by: workplace.author, at: now)
    }

    /// What a secret opens; nil for one that was never issued.
    package func access(secret: String) async throws -> FeedAccess? {
        guard let token = try await ledger.token(Digest(of: secret)) else { return nil }
        if let revokedAt = token.revokedAt {
            return now < revokedAt.addingTimeInterval(Double(Self.daysServedEmpty) * 86_400) ? .ended : .gone
        }
        // Who has left the museum's folder has no sessions any more.
        guard folder.instructors.contains(where: { $0.id == token.instructor }) else { return .ended }
        if token.usedOn != today { try await ledger.noteUse(of: token.id, on: today) }
        return .open(token.instructor)
    }

    /// The calendar of an ended feed: valid, and without sessions.
    package func endedFeed(language: Language, format: FeedFormat = .iCalendar) -> Data {
        let feed = Feed(
            subject: .instructor(""), name: Message(zhHant: "已停用", english: "revoked"),
            description: Message(
                zhHant: "此訂閱網址已停用，請向館方索取新網址。",
                english: "This address is no longer in use; please ask the museum for a new one."),
            language: language, timeZone: timeZone, host: folder.museum.host, entries: [])
        return Data(format == .jCal ? feed.jCal() : feed.iCalendar())
    }
}
