package import Catalogue
package import MuseumModel
import Planning

/// What `gnomon check` found in a folder that can be read.
package struct CheckReport: Codable, Sendable {
    package struct TermReport: Codable, Sendable {
        package let term: Term.ID
        /// Sessions and series to place.
        package let classes: Int
        /// Programmes that cannot take place at any time of the term, each of their sessions, with reasons.
        package let impossible: [Plan.Unplaced]
    }

    package let museum: Museum.ID
    package let rooms: Int
    package let instructors: Int
    package let kits: Int
    package let programmes: Int
    package let schools: Int
    package let standards: Int
    package let notes: [Note]
    package let terms: [TermReport]
}

extension Workplace {
    /// Reads the folder and looks at each term for what is impossible before any search.
    /// - Throws: `Faults`: all that is wrong with the folder.
    package func check() throws(Faults) -> CheckReport {
        let result = try readFolder()
        let folder = result.folder
        var terms: [CheckReport.TermReport] = []
        for term in folder.museum.terms {
            let planner = try Planner(folder, term: term, inputs: "")
            terms.append(.init(term: term.id, classes: planner.classCount, impossible: planner.impossible))
        }
        return CheckReport(
            museum: folder.museum.id, rooms: folder.rooms.count, instructors: folder.instructors.count,
            kits: folder.kits.count, programmes: folder.programmes.count, schools: folder.schools.count,
            standards: folder.curricula.reduce(0) { $0 + $1.standards.count }, notes: result.notes, terms: terms)
    }
}
