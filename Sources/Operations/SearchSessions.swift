import Foundation
import Ledger
package import MuseumModel

/// What somebody looks for.
package struct SessionQuery: Sendable {
    /// An audience of the museum, or a kind of audience such as `school`.
    package var audience: String?
    /// A code of the curriculum in any spelling, or how codes begin.
    package var curriculum: String?
    package var programme: Programme.ID?
    package var kind: Programme.Kind?
    /// A part of a title, in any language.
    package var text: String?
    package var from: LocalDate?
    package var to: LocalDate?
    /// Places that must be left.
    package var people: Int?
    /// For whom, where places are kept for some schools.
    package var school: School.ID?
    /// The first so many; nil for all.
    package var limit: Int?

    package init() {}
}

extension OpenMuseum {
    /// The sessions that can still be booked and fit, by start. Without a first day, those from today on.
    /// - Throws: `Faults` for names that nothing has.
    package func search(_ query: SessionQuery) async throws -> [SessionOffer] {
        let programmes = try programmes(matching: query)
        var filter = SessionFilter()
        filter.programmes = Set(programmes.map(\.id))
        filter.from = query.from ?? today
        filter.through = query.to
        filter.status = .confirmed
        var standing = SchoolStanding.anybody
        if let id = query.school { standing = SchoolStanding(try await school(id)) }
        // Whether there is room is no question for SQL: with a limit, more is read only where the first are full.
        filter.limit = query.limit.map { $0 * 2 }
        while true {
            let read = try await ledger.availability(filter, for: standing, at: now, timeZone: timeZone)
            let found = read.filter { $0.left.least >= query.people ?? 1 }
            guard let limit = query.limit, let most = filter.limit else { return offers(found) }
            if found.count >= limit || read.count < most { return offers(Array(found.prefix(limit))) }
            filter.limit = most * 4
        }
    }

    /// One published session as the public sees it; nil when there is none.
    package func offer(_ id: Session.ID) async throws -> SessionOffer? {
        let filter = SessionFilter(ids: [id])
        return offers(try await ledger.availability(filter, at: now, timeZone: timeZone)).first
    }

    private func programmes(matching query: SessionQuery) throws(Faults) -> [Programme] {
        let audiences = try audiences(named: query.audience)
        let code = query.curriculum.map { Standard.Code(anySpelling: $0).value.lowercased() }
        if let code, let typed = query.curriculum {
            let known = folder.curricula.flatMap { $0.standards.map(\.code.value) }
            guard known.contains(where: { $0.lowercased().hasPrefix(code) }) else {
                throw Faults([.unknownName(typed, option: "--curriculum", known: known)])
            }
        }
        if let id = query.programme, !folder.programmes.contains(where: { $0.id == id }) {
            throw Faults([.unknownName(id.value, option: "--programme", known: folder.programmes.map(\.id.value))])
        }
        return folder.programmes.filter { programme in
            audiences?.contains(programme.audience) ?? true
                && code.map { code in programme.curriculum.contains { $0.value.lowercased().hasPrefix(code) } } ?? true
                && query.programme.map { $0 == programme.id } ?? true
                && query.kind.map { $0 == programme.kind } ?? true
                && query.text.map { text in
                    programme.title.texts.values.contains { $0.localizedCaseInsensitiveContains(text) }
                } ?? true
        }
    }

    private func audiences(named name: String?) throws(Faults) -> Set<Audience.ID>? {
        guard let name else { return nil }
        let audiences = folder.museum.audiences
        let found = audiences.filter { $0.id.value == name || $0.kind.rawValue == name }
        guard !found.isEmpty else {
            let known = audiences.map(\.id.value) + Audience.Kind.allCases.map(\.rawValue)
            throw Faults([.unknownName(name, option: "--audience", known: known)])
        }
        return Set(found.map(\.id))
    }
}
