import Foundation
import GRDB
import MuseumModel

/// What a request was found to have room in, and what it costs.
struct Admission: Sendable {
    struct Meeting: Sendable {
        let session: Session
        let places: Int
        let people: Int
        /// The pools that the school may use, as the ledger keeps them.
        let pools: String?
    }

    /// Rules that are not asked.
    enum Pass: Sendable {
        /// Notice, opening, ratio and the smallest party: whoever stands at the door is there.
        case door
        /// The queue: it is its turn.
        case queue
        /// Another booking of the class: it is being moved.
        case first
        /// The round that it belongs to: its lots are being drawn.
        case lot
    }

    let meetings: [Meeting]
    let terms: BookingTerms
    let fee: Fee
    let code: WaiverCode?
    let subsidy: Subsidy?
    /// The least that is left of any meeting, before the party comes.
    let left: PlacesLeft

    var start: LocalDateTime { meetings[0].session.start }

    /// Judges a request by everything that may refuse it, in an order that tells people first what more room would not cure.
    ///
    /// - Throws: `BookingRefusal`.
    init(
        of request: BookingRequest, standing: SchoolStanding, at: Date, timeZone: TimeZone, passes: Set<Pass> = [],
        ended: EndedClaims = .none, in database: Database
    ) throws {
        let now = timeZone.localDateTime(at: at)
        let rows = try Self.rows(of: request.wish, in: database)
        let first = rows[0]
        terms = first.terms
        for row in rows where !passes.contains(.door) {
            try GroupRule.check(places: request.party.places(counting: row.session.counting), terms: row.terms)
            try AdultRatioRule.check(request.party, terms: row.terms)
        }
        // A series is booked before its first meeting.
        if passes.contains(.door) {
            try CheckInRule.checkWalkIn(first.session, now: now)
        } else {
            try BookingWindowRule.check(first.session.id, start: first.session.start, terms: first.terms, now: now)
            try NoticeRule.check(first.session.id, start: first.session.start, terms: first.terms, now: now)
        }
        try Self.checkPause(of: request.school, policy: first.terms.policy, at: at, timeZone: timeZone, in: database)
        if !passes.contains(.first) { try Self.checkFirstBooking(request, in: rows, at: at, database) }
        var lefts: [PlacesLeft] = []
        meetings = try rows.map { row in
            let shared = try SharedUse(of: row, ended: ended, today: now.date, in: database)
            lefts.append(
                try row.left(
                    for: standing, now: now, fromQueue: passes.contains(.queue) || passes.contains(.door),
                    byLot: passes.contains(.lot) || passes.contains(.door), shared: shared, ended: ended, in: database))
            return Meeting(
                session: row.session, places: request.party.places(counting: row.session.counting),
                people: request.party.people, pools: try PoolUse.names(row, for: standing))
        }
        left = try Self.checkCapacity(meetings, lefts)
        code = try request.code.map {
            try WaiverCodeRule.check(
                $0, among: first.terms.policy.codes, spent: try Self.spent($0, in: database), today: now.date)
        }
        let charge = try Charge(
            request.asked, places: meetings[0].places, terms: first.terms, on: first.session.start.date, code: code,
            school: request.school, at: at, in: database)
        fee = charge.fee
        subsidy = charge.subsidy
    }

    private static func rows(of wish: BookingRequest.Wish, in database: Database) throws -> [SessionRow] {
        switch wish {
        case .session(let id):
            guard let row = try SessionRow.one(id, in: database) else { throw BookingRefusal.noSuchSession(id) }
            guard row.published.status == .confirmed else { throw BookingRefusal.sessionCancelled(id) }
            if let series = row.session.series { throw BookingRefusal.partOfSeries(id, series) }
            return [row]
        case .series(let id):
            let rows = try SessionRow.meetings(of: id, in: database)
            guard let first = rows.first else { throw BookingRefusal.noSuchSeries(id) }
            let held = rows.filter { $0.published.status == .confirmed }
            guard !held.isEmpty else { throw BookingRefusal.sessionCancelled(first.session.id) }
            return held
        }
    }

    /// As one: the meeting that is shortest of places is named; then what else keeps a meeting from being held.
    private static func checkCapacity(_ meetings: [Meeting], _ lefts: [PlacesLeft]) throws -> PlacesLeft {
        for (meeting, left) in zip(meetings, lefts) {
            let id = meeting.session.id
            switch left.limit {
            case .queue(let waiting): throw BookingRefusal.othersWait(id, waiting: waiting)
            case .instructor(let instructor, let other):
                throw BookingRefusal.instructorBusy(id, instructor, with: other)
            case .kit(let kit): throw BookingRefusal.kitInUse(id, kit)
            case .lot(let round, let last): throw BookingRefusal.givenByLot(id, round, through: last)
            case .session, .cancelled, .pool, .hall: continue
            }
        }
        try CapacityRule.check(
            zip(meetings, lefts).map { CapacityRule.Need(session: $0.session.id, places: $0.places, left: $1.places) })
        for (meeting, left) in zip(meetings, lefts) {
            guard case .hall(let hall) = left.limit, let people = left.people, people < meeting.people else {
                continue
            }
            throw BookingRefusal.hallFull(meeting.session.id, hall, needed: meeting.people, left: people)
        }
        return lefts.min { $0.least < $1.least } ?? PlacesLeft(places: 0, limit: .session)
    }

    private static func checkFirstBooking(
        _ request: BookingRequest, in rows: [SessionRow], at: Date, _ database: Database
    ) throws {
        let statement = try database.cachedStatement(
            sql: """
                SELECT booking FROM booking_session JOIN booking ON booking.id = booking
                WHERE booking_session.school = ? AND session = ? AND booking_session.class = ? AND live
                    AND (ends_at IS NULL OR ends_at > ?)
                """)
        for row in rows {
            let earlier = try String.fetchOne(
                statement,
                arguments: [
                    request.school.value, row.session.id.value, request.className ?? "", at.milliseconds,
                ])
            if let earlier { throw BookingRefusal.alreadyBooked(Booking.ID(earlier)) }
        }
    }

    private static func checkPause(
        of school: School.ID, policy: BookingPolicy, at: Date, timeZone: TimeZone, in database: Database
    ) throws {
        guard let pause = try Ledger.pause(of: school, policy: policy, at: at, in: database) else { return }
        throw BookingRefusal.schoolPaused(
            school, until: timeZone.localDateTime(at: pause.until).date, because: pause.reason)
    }

    private static func spent(_ code: WaiverCode.ID, in database: Database) throws -> Int {
        try Int.fetchOne(
            database.cachedStatement(sql: "SELECT count(*) FROM code_use WHERE code = ?"), arguments: [code.value]) ?? 0
    }
}
