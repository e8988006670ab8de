package import Foundation

/// An assignment of a term's sessions to times, rooms, instructors and kits.
package struct Plan: Hashable, Codable, Sendable {
    package typealias ID = Identifier<Plan>

    package let id: ID
    package let term: Term.ID
    package let createdAt: Date
    package let origin: Origin
    /// By start, then by identity.
    package let sessions: [Session]
    package let unplaced: [Unplaced]
    /// What the plan costs, wish by wish; wishes that cost nothing are there with 0.
    package let costs: [CostLine]
    /// What no plan of the same inputs can cost less than; nil for plans from before it was worked out.
    package let bound: Int?
    /// Must-rules that it breaks since a person wished it so or locked what breaks them.
    package let violations: [Violation]
    /// The plan that it was made from by hand or by planning anew; nil where it was made from nothing.
    package let parent: ID?

    package init(
        id: ID, term: Term.ID, createdAt: Date, origin: Origin, sessions: [Session], unplaced: [Unplaced],
        costs: [CostLine], bound: Int? = nil, violations: [Violation] = [], parent: ID? = nil
    ) {
        self.id = id
        self.term = term
        self.createdAt = createdAt
        self.origin = origin
        self.sessions = sessions
        self.unplaced = unplaced
        self.costs = costs
        self.bound = bound
        self.violations = violations
        self.parent = parent
    }

    package var cost: Int { costs.reduce(0) { $0 + $1.cost } }

    /// What made the plan: with the same inputs, seed and iterations it can be made again, unless time ended the run.
    package struct Origin: Hashable, Codable, Sendable {
        package let seed: UInt64
        package let iterations: Int
        /// SHA-256 of the museum's inputs, in hexadecimal digits.
        package let inputs: String
        /// False where a time limit or a person ended the run.
        package let isRepeatable: Bool

        package init(seed: UInt64, iterations: Int, inputs: String, isRepeatable: Bool) {
            self.seed = seed
            self.iterations = iterations
            self.inputs = inputs
            self.isRepeatable = isRepeatable
        }
    }

    /// A session, or a series with all its meetings, that found no place.
    package struct Unplaced: Hashable, Codable, Sendable {
        /// The session, or the series.
        package let id: String
        package let programme: Programme.ID
        /// How many meetings are missing because of it.
        package let meetings: Int
        /// What blocks it, the heaviest reason first.
        package let reasons: [Message]

        package init(id: String, programme: Programme.ID, meetings: Int, reasons: [Message]) {
            self.id = id
            self.programme = programme
            self.meetings = meetings
            self.reasons = reasons
        }
    }

    /// A must-rule that is broken, and by what.
    package struct Violation: Hashable, Codable, Sendable {
        package let text: Message
        /// Sessions or series, by name.
        package let sessions: [String]

        package init(text: Message, sessions: [String]) {
            self.text = text
            self.sessions = sessions
        }
    }

    /// One wish and what is paid for it.
    package struct CostLine: Hashable, Codable, Sendable {
        /// The wish's name in the folder, e.g. `spread`.
        package let constraint: String
        package let name: Message
        package let cost: Int

        package init(constraint: String, name: Message, cost: Int) {
            self.constraint = constraint
            self.name = name
            self.cost = cost
        }
    }
}

extension Plan {
    /// Plans that an earlier version stored lack what it did not know.
    package init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            id: try values.decode(ID.self, forKey: .id), term: try values.decode(Term.ID.self, forKey: .term),
            createdAt: try values.decode(Date.self, forKey: .createdAt),
            origin: try values.decode(Origin.self, forKey: .origin),
            sessions: try values.decode([Session].self, forKey: .sessions),
            unplaced: try values.decode([Unplaced].self, forKey: .unplaced),
            costs: try values.decode([CostLine].self, forKey: .costs),
            bound: try values.decodeIfPresent(Int.self, forKey: .bound),
            violations: try values.decodeIfPresent([Violation].self, forKey: .violations) ?? [],
            parent: try values.decodeIfPresent(ID.self, forKey: .parent))
    }

    /// Sessions by what they are planned as, each with its meetings in order: a series, or a session by itself.
    package var units: [String: [Session]] {
        Dictionary(grouping: sessions) { $0.unit }.mapValues { $0.sorted { $0.start < $1.start } }
    }
}

extension Session {
    /// The series it is planned with, or itself.
    package var unit: String { series?.value ?? id.value }
}
