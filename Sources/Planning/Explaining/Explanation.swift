package import MuseumModel

/// Why a session is where it is, or why it has no place.
package struct Explanation: Codable, Sendable {
    package enum Standing: String, Codable, Sendable {
        case placed
        /// Proved: these sessions cannot all be placed, whatever the plan.
        case provedImpossible = "proved-impossible"
        /// No place was found in this plan; nothing is proved.
        case suspected
    }

    /// The session, or the series.
    package let session: String
    package let title: LocalizedText
    package let standing: Standing
    /// The finding in a sentence.
    package let finding: Message
    /// The numbers behind it, or what blocks it in this plan.
    package let reasons: [Message]
    /// Of a session that is placed: where, and what that costs by constraint.
    package let place: Session?
    package let costs: [Plan.CostLine]
    package var alternatives: [Suggestion]
    /// Of a session that cannot be placed: who is to blame, and what would help, each tried.
    package let blame: Blame?
    package let relaxations: [Relaxation]
    package let places: [RefusedPlace]
    /// Must-rules that the plan breaks with this session, by name.
    package let violations: [String]
}
