import Fingerprint
import Foundation

/// What the judge of a storm knows of the rounds, from the audit alone.
struct StormRounds {
    private struct Application: Decodable {
        struct Heads: Decodable { let heads: [String: Int] }

        let party: Heads
        let wishes: [String]
    }

    private struct Draw: Decodable {
        struct Entry: Decodable {
            let application: String
            let number: String
            let session: String?
            let booking: String?
        }

        let seed: String
        let entries: [Entry]
    }

    private let rounds: [String: String]
    private let capacity: Int
    private var applications: [String: Application] = [:]
    /// The entry that drew each.
    private(set) var drawn: [String: Int] = [:]

    /// - Parameter rounds: The round of each session that is given by lot.
    init(_ rounds: [String: String], capacity: Int) {
        self.rounds = rounds
        self.capacity = capacity
    }

    func isOpen(_ session: String) -> Bool { rounds[session].map { drawn[$0] == nil } ?? false }

    func wasOpen(_ session: String, between: ClosedRange<Int>) -> Bool {
        rounds[session].map { drawn[$0].map { $0 > between.lowerBound } ?? true } ?? false
    }

    mutating func apply(_ application: String, _ detail: String) -> String? {
        guard applications[application] == nil else { return "\(application) applied twice" }
        applications[application] = try? JSONDecoder().decode(Application.self, from: Data(detail.utf8))
        return applications[application] == nil ? "\(application) cannot be read" : nil
    }

    /// Draws again, by the numbers and the wishes alone: a session that is given by lot is empty before.
    mutating func draw(_ round: String, _ detail: String, entry: Int) -> String? {
        guard drawn.updateValue(entry, forKey: round) == nil else { return "\(round) was drawn twice" }
        guard let draw = try? JSONDecoder().decode(Draw.self, from: Data(detail.utf8)) else {
            return "the draw of \(round) cannot be read"
        }
        let mine = applications.filter { rounds[$0.value.wishes[0]] == round }
        guard Set(draw.entries.map(\.application)) == Set(mine.keys), draw.entries.count == mine.count else {
            return "\(round) was not drawn among those who applied"
        }
        guard
            draw.entries.map(\.number)
                == draw.entries.map({ Digest(of: "\(draw.seed)|\($0.application)").hex }).sorted()
        else { return "the order of \(round) is not that of its numbers" }
        var taken: [String: Int] = [:]
        for entry in draw.entries {
            let application = mine[entry.application]!
            let people = application.party.heads.values.reduce(0, +)
            let given = application.wishes.first { taken[$0, default: 0] + people <= capacity }
            guard given == entry.session, (given == nil) == (entry.booking == nil) else {
                return "\(round) gave \(entry.application) \(entry.session ?? "nothing")"
            }
            if let given { taken[given, default: 0] += people }
        }
        return nil
    }
}
