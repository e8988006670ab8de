package import CalendarFeeds
import Foundation
import Ledger
package import MuseumModel

extension OpenMuseum {
    /// When a room or an instructor is taken on the days of a span, set-up and clearing of rooms included; closures and busy
    /// calendars as unavailable.
    /// - Throws: `FeedRefusal` for what is neither, or unknown; `LedgerFault`.
    package func freeBusy(_ subject: FeedSubject, on days: DateSpan) async throws -> FreeBusy {
        guard folder.has(subject) else { throw FeedRefusal.unknownSubject(subject) }
        var filter = SessionFilter()
        let scopes: Set<Closure.Scope>
        switch subject {
        case .room(let id):
            filter.rooms = [id]
            let site = folder.rooms.first { $0.id == id }?.site
            scopes = Set([.museum, .room(id)] + (site.map { [.site($0)] } ?? []))
        case .instructor(let id):
            filter.instructors = [id]
            scopes = [.museum, .instructor(id)]
        default: throw FeedRefusal.unknownSubject(subject)
        }
        // A session of the day before may end on the first day.
        filter.from = days.first.adding(days: -1)
        filter.through = days.last.adding(days: 1)
        let midnight = LocalTime(minutes: 0)
        let start = timeZone.instant(of: LocalDateTime(days.first, midnight))
        let span = DateInterval(
            start: start, end: timeZone.instant(of: LocalDateTime(days.last.adding(days: 1), midnight)))
        let sessions = try await ledger.sessions(filter)
        let away = folder.closures.filter { scopes.contains($0.scope) }.map { interval($0.start, $0.end) }
        return FreeBusy(
            subject, host: folder.museum.host, span: span,
            busy: sessions.filter { $0.status == .confirmed }.map { taken($0.session, subject) }, unavailable: away,
            changedAt: max(start, sessions.map(\.changedAt).max() ?? start))
    }

    private func taken(_ session: Session, _ subject: FeedSubject) -> DateInterval {
        guard case .room(let id) = subject, let room = folder.rooms.first(where: { $0.id == id }) else {
            return interval(session.start, session.end)
        }
        let programme = folder.programmes.first { $0.id == session.programme }
        return interval(
            session.start.adding(minutes: -max(room.setUp, programme?.setUp ?? 0)),
            session.end.adding(minutes: max(room.clearing, programme?.clearing ?? 0)))
    }

    private func interval(_ start: LocalDateTime, _ end: LocalDateTime) -> DateInterval {
        let first = timeZone.instant(of: start)
        return DateInterval(start: first, end: max(first, timeZone.instant(of: end)))
    }
}
