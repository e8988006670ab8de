package import CalendarFeeds
package import Foundation
import Ledger
package import MuseumModel

/// A feed that somebody wants.
package struct FeedOrder: Hashable, Sendable {
    package var subject: FeedSubject
    package var language: Language
    package var format = FeedFormat.iCalendar
    /// Minutes before each session; never in a public feed.
    package var alarmMinutes: Int?
    /// Whether the meetings of a series are one event that comes again.
    package var joinsSeries = false
    /// Below it each session has a page.
    package var pages: WebAddress?
    package var source: WebAddress?

    package init(_ subject: FeedSubject, language: Language) {
        self.subject = subject
        self.language = language
    }
}

/// In which form a calendar is written.
package enum FeedFormat: String, CaseIterable, Hashable, Sendable {
    case iCalendar = "ics"
    /// RFC 7265.
    case jCal = "jcal"
}

extension OpenMuseum {
    /// For so many days sessions stay in a feed, and cancelled ones, after their date.
    private static let daysKept = 90
    private static let daysCancelledKept = 30

    /// The feed of any subject: sessions from 90 days ago on, the cancelled ones until 30 days after their date. A series that is
    /// joined stays whole while one of its meetings is in the feed.
    /// - Throws: `FeedRefusal` when there is no such thing.
    package func feed(_ order: FeedOrder) async throws -> Data {
        let folder = try await registeredFolder()
        guard folder.has(order.subject) else { throw FeedRefusal.unknownSubject(order.subject) }
        let visits = try await visits(of: order.subject)
        let feed = try Feed(
            order.subject, of: folder, sessions: try await sessions(of: order, visits: visits),
            language: order.language, pages: order.pages, source: order.source,
            hosts: try await hosts(for: order.subject), visits: visits, alarmMinutes: order.alarmMinutes,
            joinsSeries: order.joinsSeries)
        return switch order.format {
        case .iCalendar: Data(feed.iCalendar())
        case .jCal: Data(feed.jCal())
        }
    }

    private func sessions(
        of order: FeedOrder, visits: [Session.ID: SchoolVisit]
    ) async throws -> [PublishedSession] {
        var filter = SessionFilter()
        filter.programmes = folder.programmes(of: order.subject)
        switch order.subject {
        case .room(let id): filter.rooms = [id]
        case .instructor(let id): filter.instructors = [id]
        case .school: filter.ids = Set(visits.keys)
        default: break
        }
        let first = today.adding(days: -Self.daysKept)
        if !order.joinsSeries { filter.from = first }
        let lastShown = today.adding(days: -Self.daysCancelledKept)
        let found = try await ledger.sessions(filter)
        let isShown = { (session: PublishedSession) in
            session.session.start.date >= first
                && (session.status == .confirmed || session.session.start.date >= lastShown)
        }
        guard order.joinsSeries else { return found.filter(isShown) }
        let running = Set(found.filter(isShown).compactMap(\.session.series))
        return found.filter { session in
            session.session.series.map(running.contains) ?? isShown(session)
        }
    }

    /// Of a school's feed: what it has booked of each session.
    private func visits(of subject: FeedSubject) async throws -> [Session.ID: SchoolVisit] {
        guard case .school(let id) = subject else { return [:] }
        var bookings: [Session.ID: [Booking]] = [:]
        // What is only held, offered or asked for is not yet a visit.
        for booking in try await ledger.bookings(BookingFilter(school: id))
        where booking.status == .confirmed || booking.status == .cancelled {
            for session in booking.sessions { bookings[session, default: []].append(booking) }
        }
        return bookings.mapValues(SchoolVisit.init)
    }

    /// Of an educator's feed: the schools that are visited.
    private func hosts(for subject: FeedSubject) async throws -> [Session.ID: School.ID] {
        guard case .instructor(let id) = subject else { return [:] }
        let visits = Set(folder.programmes.filter { $0.kind == .outreachVisit }.map(\.id))
        guard !visits.isEmpty else { return [:] }
        var filter = SessionFilter()
        filter.instructors = [id]
        filter.programmes = visits
        filter.from = today.adding(days: -Self.daysKept)
        var hosts: [Session.ID: School.ID] = [:]
        for session in try await ledger.sessions(filter) where session.taken > 0 {
            let bookings = try await ledger.bookings(BookingFilter(session: session.session.id, status: .confirmed))
            hosts[session.session.id] = bookings.first?.school
        }
        return hosts
    }

    /// The feeds that the public may see, with their names.
    package var publicFeeds: [(subject: FeedSubject, name: Message)] {
        [
            (.museum, Message(folder.museum.name)),
            (.whatsOn, Message(zhHant: "個人與家庭活動", english: "What’s on for visitors")),
        ]
            + folder.museum.sites.map { (.site($0.id), Message($0.name)) }
            + folder.museum.audiences.map { (.audience($0.id), Message($0.name)) }
    }
}
