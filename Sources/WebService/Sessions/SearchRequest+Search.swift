import MuseumModel
import Operations

extension SearchRequest {
    /// The sessions that fit, by start, and no more than were asked for.
    /// - Parameter most: what the answer can show, where the request sets no limit below it.
    /// - Throws: `Faults` for names that nothing has, named as the query names them; `LedgerFault`.
    func sessions(in museum: OpenMuseum, most: Int? = nil) async throws -> [SessionOffer] {
        var query = query
        query.limit = [limit, most].compactMap(\.self).min()
        do {
            return try await museum.search(query)
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
