import Foundation
package import Ledger
package import MuseumModel

/// What somebody asks a booking for, as it is typed.
package struct BookingWish: Sendable {
    /// The identity of a session or of a series.
    package let wanted: String
    package let school: School.ID
    package let party: Party
    package var className: String?
    package var contact: Contact?
    package var code: WaiverCode.ID?
    package var category: FeeCategory.ID?
    package var evidence: String?
    package var bus: Int?

    package init(
        _ wanted: String, school: School.ID, party: Party, className: String? = nil, contact: Contact? = nil,
        code: WaiverCode.ID? = nil, category: FeeCategory.ID? = nil, evidence: String? = nil, bus: Int? = nil
    ) {
        self.wanted = wanted
        self.school = school
        self.party = party
        self.className = className
        self.contact = contact
        self.code = code
        self.category = category
        self.evidence = evidence
        self.bus = bus
    }
}

extension OpenMuseum {
    /// Books a session, or a whole series, for a school.
    /// - Throws: `BookingRefusal`, `Faults` for an unknown school, `LedgerFault`.
    package func book(_ wish: BookingWish, key: Request.Key) async throws -> Booking {
        let (request, standing) = try await request(wish)
        return try await ledger.book(request, standing: standing, caller(key))
    }

    /// Keeps places for a while.
    /// - Throws: `BookingRefusal`, `Faults` for an unknown school, `LedgerFault`.
    package func hold(_ wish: BookingWish, _ kind: HoldRule.Kind, key: Request.Key) async throws -> Booking {
        let (request, standing) = try await request(wish)
        return try await ledger.hold(request, kind, standing: standing, caller(key))
    }

    /// What a booking would cost and find now.
    /// - Throws: `BookingRefusal`, `Faults` for an unknown school, `LedgerFault`.
    package func quote(_ wish: BookingWish) async throws -> Quote {
        let (request, standing) = try await request(wish)
        return try await ledger.quote(request, standing: standing, at: now, timeZone: timeZone)
    }

    /// Joins the queue of a session.
    /// - Throws: `BookingRefusal`, `Faults` for an unknown school, `LedgerFault`.
    package func wait(_ wish: BookingWish, key: Request.Key) async throws -> WaitingEntry {
        let (request, standing) = try await request(wish)
        return try await ledger.wait(request, standing: standing, caller(key))
    }

    /// A typed wish as the ledger takes it.
    func request(_ wish: BookingWish) async throws -> (BookingRequest, SchoolStanding) {
        let school = try await school(wish.school)
        try Self.checkMoney(evidence: wish.evidence, bus: wish.bus)
        let target = try await target(wish.wanted)
        if wish.party.wheelchairs != nil { try await checkAccess(to: target) }
        return (
            BookingRequest(
                target, school: school.id, party: wish.party, className: wish.className, contact: wish.contact,
                code: wish.code, category: wish.category, evidence: wish.evidence, bus: wish.bus),
            SchoolStanding(school)
        )
    }

    static func checkMoney(evidence: String?, bus: Int?) throws(Faults) {
        try Faults.check([
            evidence.flatMap { $0.isEmpty ? nil : .unreadable($0, option: "--evidence", most: 100) },
            .outOfRange(bus, 0...1_000_000, option: "--bus"),
        ])
    }

    /// A session, or the series of that name.
    func target(_ wanted: String) async throws -> BookingRequest.Wish {
        var ofSeries = SessionFilter()
        ofSeries.series = Series.ID(wanted)
        return try await ledger.sessions(ofSeries).isEmpty
            ? .session(Session.ID(wanted)) : .series(Series.ID(wanted))
    }

    /// A room that a wheelchair reaches has the feature `accessible`.
    func checkAccess(to wish: BookingRequest.Wish) async throws {
        var filter = SessionFilter()
        switch wish {
        case .session(let id): filter.ids = [id]
        case .series(let id): filter.series = id
        }
        let accessible = Set(folder.rooms.filter { $0.features.contains("accessible") }.map(\.id))
        for session in try await ledger.sessions(filter).map(\.session) {
            guard session.room.map(accessible.contains) ?? true else {
                throw BookingRefusal.roomNotAccessible(session.id)
            }
        }
    }
}
