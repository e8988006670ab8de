import GRDB
import MuseumModel

/// The meetings that a request was found to have room in, with the places that it takes in each.
struct Admission: Sendable {
    let meetings: [CapacityRule.Need]

    /// Judges a request by everything that may refuse it, in an order that tells people first what more room would not cure.
    ///
    /// - Parameter now: the museum's wall clock when the request is decided.
    /// - Throws: `BookingRefusal`.
    init(of request: BookingRequest, now: LocalDateTime, in database: Database) throws {
        let rows = try Self.rows(of: request.wish, in: database)
        for row in rows {
            try GroupRule.check(places: request.party.places(counting: row.session.counting), terms: row.terms)
            try AdultRatioRule.check(request.party, terms: row.terms)
        }
        // A series is booked before its first meeting.
        if let first = rows.first {
            try NoticeRule.check(first.session.id, start: first.session.start, terms: first.terms, now: now)
        }
        try Self.checkFirstBooking(of: request.school, in: rows, database)
        meetings = rows.map { row in
            CapacityRule.Need(
                session: row.session.id, places: request.party.places(counting: row.session.counting),
                left: row.session.capacity - row.published.taken)
        }
        try CapacityRule.check(meetings)
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

    private static func checkFirstBooking(of school: School.ID, in rows: [SessionRow], _ database: Database) throws {
        let statement = try database.cachedStatement(
            sql: "SELECT booking FROM booking_session WHERE school = ? AND session = ? AND status = 'confirmed'")
        for row in rows {
            let earlier = try String.fetchOne(statement, arguments: [school.value, row.session.id.value])
            if let earlier { throw BookingRefusal.alreadyBooked(Booking.ID(earlier)) }
        }
    }
}
