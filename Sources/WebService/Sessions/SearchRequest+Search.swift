import MuseumModel
import Operations

extension SearchRequest {
    /// The sessions that fit, by start, and no more than were asked for.
    /// - Throws: `Faults` for names that nothing has, named as the query names them; `LedgerFault`.
    func sessions(in museum: OpenMuseum) async throws -> [SessionOffer] {
        do {
            let found = try await museum.search(query)
            return limit.map { Array(found.prefix($0)) } ?? found
        } catch let faults as Faults {
            throw Faults(faults.faults.map(\.withoutDashes))
        }
    }
}

extension Fault {
    /// The same fault of a parameter where it was told of an option.
    fileprivate var withoutDashes: Fault {
        Fault(
            file: file.hasPrefix("--") ? String(file.dropFirst(2)) : file, line: line, field: field, value: value,
            problem: problem, remedy: remedy)
    }
}
