import Foundation
import Ledger
import MuseumModel

/// Short words for the cases of bookings: clock times in Taipei, and writes whose key is their name.
extension Fixture {
    static func at(_ local: String) -> Date { taipei.instant(of: LocalDateTime(parsing: local)!) }

    static func request(
        _ session: Session.ID = "S", _ school: School.ID, students: Int, teachers: Int = 0, code: WaiverCode.ID? = nil,
        className: String? = nil
    ) throws -> BookingRequest {
        BookingRequest(
            .session(session), school: school, party: try Party(students: students, teachers: teachers),
            className: className, code: code)
    }

    /// Terms with a policy of their own.
    static func terms(fee: Int = 0, _ change: (inout BookingPolicy) -> Void) -> BookingTerms {
        var policy = BookingPolicy()
        change(&policy)
        return BookingTerms(minimum: 1, maximum: 100, perAdult: nil, fee: fee, policy: policy)
    }
}

extension Ledger {
    func left(
        _ session: Session.ID = "S", for school: SchoolStanding = .anybody, at: Date = Fixture.now
    ) async throws -> Int? {
        try await availability(SessionFilter(ids: [session]), for: school, at: at, timeZone: Fixture.taipei)
            .first?.left.least
    }

    @discardableResult
    func wait(
        _ school: School.ID, students: Int, session: Session.ID = "S", at: Date = Fixture.now,
        key: Request.Key? = nil
    ) async throws -> WaitingEntry {
        try await wait(
            Fixture.request(session, school, students: students),
            Fixture.desk(key ?? Request.Key("wait \(school) \(at.timeIntervalSince1970)"), at: at))
    }

    func offered(_ session: Session.ID = "S") async throws -> [School.ID] {
        try await bookings(BookingFilter(session: session, status: .offered)).map(\.school)
    }
}
