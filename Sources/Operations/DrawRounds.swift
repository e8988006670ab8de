import Foundation
package import Ledger
package import MuseumModel

/// A session of a round, with how many wish for it.
package struct RoundSession: Codable, Sendable {
    package let session: SessionOffer
    /// Applications by the rank of their wish, the first wishes first.
    package let wishes: [Int]
}

extension OpenMuseum {
    /// - Throws: `Faults` for an unknown round.
    package func round(_ id: Round.ID) throws(Faults) -> Round {
        guard let round = folder.museum.booking.rounds.first(where: { $0.id == id }) else {
            throw Faults([
                .unknownName(id.value, option: "ROUND", known: folder.museum.booking.rounds.map(\.id.value))
            ])
        }
        return round
    }

    /// - Throws: `RoundRefusal`, `BookingRefusal`, `Faults` for unknown names and wishes that are none; `LedgerFault`.
    package func apply(
        to id: Round.ID, school: School.ID, party: Party, className: String?, wishes: [Session.ID], key: Request.Key
    ) async throws -> Application {
        let (round, school) = (try round(id), try await self.school(school))
        try Faults.check([Self.misfit(wishes)])
        if party.wheelchairs != nil { for wish in wishes { try await checkAccess(to: .session(wish)) } }
        return try await ledger.apply(
            to: round, school: school.id, party: party, className: className.flatMap { $0.isEmpty ? nil : $0 },
            wishes: wishes, standing: SchoolStanding(school), caller(key))
    }

    private static func misfit(_ wishes: [Session.ID]) -> Fault? {
        guard !(1...Application.mostWishes).contains(wishes.count) || Set(wishes).count < wishes.count else {
            return nil
        }
        return Fault(
            file: "--wish", value: wishes.map(\.value).joined(separator: " "),
            problem: Message(zhHant: "不是一到三個不同的場次", english: "these are not one to three different sessions"),
            remedy: Message(
                zhHant: "請依志願順序重複填寫 --wish 場次", english: "give --wish SESSION for each, the dearest first"))
    }

    /// - Throws: `RoundRefusal`, `Faults` for an unknown round, `LedgerFault`.
    package func withdraw(
        _ application: Application.ID, from id: Round.ID, key: Request.Key
    ) async throws -> Application {
        try await ledger.withdraw(application, from: try round(id), caller(key))
    }

    /// - Throws: `Faults` for an unknown round.
    package func applications(of id: Round.ID) async throws -> [Application] {
        try await ledger.applications(of: try round(id).id)
    }

    /// The sessions that are given in a round, by start, as if nobody had to draw for them.
    /// - Throws: `Faults` for an unknown round.
    package func sessions(of id: Round.ID) async throws -> [RoundSession] {
        let round = try round(id)
        var filter = SessionFilter()
        filter.from = round.sessions.first
        filter.through = round.sessions.last
        filter.status = .confirmed
        if !round.programmes.isEmpty { filter.programmes = Set(round.programmes) }
        let applied = try await ledger.applications(of: id).filter { $0.status != .withdrawn }
        let found = try await ledger.availability(filter, at: now, timeZone: timeZone)
            .filter { $0.published.session.series == nil }
        return offers(found).map { offer in
            RoundSession(
                session: offer,
                wishes: (0..<Application.mostWishes).map { rank in
                    applied.count { rank < $0.wishes.count && $0.wishes[rank] == offer.id }
                })
        }
    }

    /// Draws the lots of a round.
    /// - Parameter seed: Nil for the one that the folder publishes.
    /// - Throws: `RoundRefusal`, `Faults` for an unknown round and for no seed, `LedgerFault`.
    package func draw(_ id: Round.ID, seed: String?, key: Request.Key) async throws -> Draw {
        let round = try round(id)
        guard let seed = seed ?? round.seed else { throw Faults([.needed("--seed")]) }
        try Faults.check([.unreadable(seed, option: "--seed", most: 200)])
        return try await ledger.draw(round, seed: seed, caller(key))
    }

    /// - Throws: `RoundRefusal` before the draw, `Faults` for an unknown round.
    package func draw(of id: Round.ID) async throws -> Draw {
        guard let draw = try await ledger.draw(of: try round(id).id) else { throw RoundRefusal.notDrawn(id) }
        return draw
    }
}
