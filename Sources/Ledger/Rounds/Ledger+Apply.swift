import Foundation
import GRDB
package import MuseumModel

extension Ledger {
    /// Applies for sessions of a round; a school does so once.
    ///
    /// - Parameter wishes: One to three different sessions, the dearest first.
    /// - Throws: `RoundRefusal`, `BookingRefusal`, `LedgerFault`.
    package func apply(
        to round: Round, school: School.ID, party: Party, className: String? = nil, wishes: [Session.ID],
        standing: SchoolStanding = .anybody, _ caller: Caller
    ) async throws -> Application {
        struct Body: Encodable {
            let round: Round.ID
            let school: School.ID
            let party: Party
            let className: String?
            let wishes: [Session.ID]
        }
        let body = Body(round: round.id, school: school, party: party, className: className, wishes: wishes)
        return try await once(Order("apply", body, caller), caller) { database in
            try RoundRule.checkApplying(round, today: caller.now.date)
            guard try !Self.isDrawn(round.id, in: database) else { throw RoundRefusal.alreadyDrawn(round.id) }
            let id = Application.id(of: school, in: round.id)
            if let earlier = try ApplicationRow.one(id, in: database), earlier.status != .withdrawn {
                throw RoundRefusal.alreadyApplied(id)
            }
            try Self.check(wishes, of: school, party, in: round, caller, in: database)
            let application = Application(
                id: id, round: round.id, school: school, className: className, party: party, wishes: wishes,
                status: .applied, booking: nil, appliedAt: caller.at)
            try ApplicationRow.keep(application, standing: standing, in: database)
            try Self.record(
                "apply", of: id.value, ApplicationRecord(application), by: caller.author, at: caller.at, in: database)
            return application
        }
    }

    /// What no lot would cure.
    private static func check(
        _ wishes: [Session.ID], of school: School.ID, _ party: Party, in round: Round, _ caller: Caller,
        in database: Database
    ) throws {
        for wish in wishes {
            guard let row = try SessionRow.one(wish, in: database) else { throw BookingRefusal.noSuchSession(wish) }
            guard row.published.status == .confirmed else { throw BookingRefusal.sessionCancelled(wish) }
            if let series = row.session.series { throw BookingRefusal.partOfSeries(wish, series) }
            guard round.holds(row.session) else { throw RoundRefusal.notInRound(wish, round.id) }
            let places = party.places(counting: row.session.counting)
            try GroupRule.check(places: places, terms: row.terms)
            try AdultRatioRule.check(party, terms: row.terms)
            guard places <= row.session.capacity else {
                throw BookingRefusal.notEnoughPlaces(wish, needed: places, left: row.session.capacity)
            }
            if let pause = try pause(of: school, policy: row.terms.policy, at: caller.at, in: database) {
                throw BookingRefusal.schoolPaused(
                    school, until: caller.timeZone.localDateTime(at: pause.until).date, because: pause.reason)
            }
        }
    }

    /// Takes an application back, while applications are taken.
    /// - Throws: `RoundRefusal`, `LedgerFault`.
    package func withdraw(_ id: Application.ID, from round: Round, _ caller: Caller) async throws -> Application {
        try await once(Order("withdraw", id, caller), caller) { database in
            try RoundRule.checkApplying(round, today: caller.now.date)
            guard let earlier = try ApplicationRow.one(id, in: database), earlier.status == .applied,
                earlier.round == round.id
            else { throw RoundRefusal.noSuchApplication(id) }
            try ApplicationRow.set(.withdrawn, id, at: caller.at, in: database)
            let withdrawn = try ApplicationRow.one(id, in: database)!
            try Self.record("withdraw", of: id.value, withdrawn.status, by: caller.author, at: caller.at, in: database)
            return withdrawn
        }
    }

    /// The applications of a round by name, withdrawn ones too.
    package func applications(of round: Round.ID) async throws -> [Application] {
        try await read { try ApplicationRow.all(of: round, in: $0).map(\.application) }
    }
}

/// What the audit keeps of an application: no class, since people write into it what they like.
private struct ApplicationRecord: Encodable {
    let party: Party
    let wishes: [Session.ID]

    init(_ application: Application) {
        party = application.party
        wishes = application.wishes
    }
}
