package import MuseumModel

/// What can be said about a term before any search.
package struct TermCheck: Codable, Sendable {
    /// Proved: whatever the plan, these sessions cannot all be placed.
    package let impossible: [Finding]
    /// Not wrong, but worth a look.
    package let suspicious: [Finding]
    /// How much choice the sessions of each programme have.
    package let candidates: [Choice]

    package struct Finding: Hashable, Codable, Sendable {
        /// What was found, as a word for programs, e.g. `shortage`.
        package let kind: String
        package let text: Message
        /// The numbers behind it, in the order in which they are told.
        package let details: [Message]
        /// The sessions and series that it is about.
        package let sessions: [String]
    }

    package struct Choice: Hashable, Codable, Sendable {
        package let programme: Programme.ID
        package let title: LocalizedText
        /// Sessions or series; each has the same choice.
        package let sessions: Int
        /// Times at which one could be held, and times that were refused.
        package let times: Int
        package let refused: Int
        package let rooms: Int
        /// For each role, those who could play it.
        package let instructors: [Int]
    }
}

extension TermCheck.Finding {
    init(_ kind: String, _ text: Message, details: [Message] = [], sessions: [String] = []) {
        self.kind = kind
        self.text = text
        self.details = details
        self.sessions = sessions
    }
}
