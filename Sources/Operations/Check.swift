package import Catalogue
package import MuseumModel
package import Planning
package import Timetabling

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

/// What `gnomon check --term` found out about one term.
package struct TermCheckReport: Codable, Sendable {
    package let term: Term.ID
    package let classes: Int
    package let check: TermCheck
    package let notes: [Note]
    /// How the latest draft of the term stands; filled in by those who open the ledger.
    package var draft: DraftStanding?
}

extension Workplace {
    /// Reads the folder and proves what is impossible in one term, with the numbers.
    /// - Throws: `Faults`: all that is wrong with the folder, or an unknown term.
    package func check(_ id: Term.ID, stop: StopFlag = StopFlag()) throws(Faults) -> TermCheckReport {
        let result = try readFolder()
        guard let term = result.folder.museum.terms.first(where: { $0.id == id }) else {
            throw Faults([
                .unknownName(id.value, option: "--term", known: result.folder.museum.terms.map(\.id.value))
            ])
        }
        let planner = try Planner(result.folder, term: term, inputs: "")
        return TermCheckReport(
            term: id, classes: planner.classCount, check: planner.check(stop: stop), notes: result.notes)
    }
}
