import MuseumModel

/// Something that every museum wishes of its plan; its weight is set in museum.yaml, `planning.weights`.
protocol Wish: SendableMetatype {
    /// The key in museum.yaml, and the name of the rule in evaluations.
    static var name: String { get }
    static var title: Message { get }
    static var defaultWeight: Int { get }
    /// Adds what the wish asks for to a problem; not called when the weight is 0.
    static func add(to model: inout PlanningModel, weight: Int)
}

/// All wishes; the order is that of the reports.
let wishes: [any Wish.Type] = [
    UnplacedWish.self, PreferredRoomWish.self, SeatSurplusWish.self, SkillSurplusWish.self, SpreadWish.self,
    DaySpreadWish.self, BalanceWish.self, RoomStabilityWish.self, InstructorStabilityWish.self, FairnessWish.self,
    EnergyWish.self,
]

/// The weight of each wish in a museum.
struct Weights: Sendable {
    private let values: [String: Int]

    /// - Throws: `Faults` for names that no wish has and for negative weights.
    init(_ policy: PlanningPolicy) throws(Faults) {
        var faults: [Fault] = []
        let names = wishes.map { $0.name }
        for (name, weight) in policy.weights.sorted(by: { $0.key < $1.key }) {
            if !names.contains(name) {
                faults.append(
                    .unknownWord(name, field: "planning.weights", file: "museum.yaml", line: nil, known: names))
            } else if !(0...100_000).contains(weight) {
                faults.append(
                    Fault(
                        file: "museum.yaml", field: "planning.weights.\(name)", value: "\(weight)",
                        problem: Message(zhHant: "權重須在 0 到 100000 之間", english: "a weight lies between 0 and 100000"),
                        remedy: Message(zhHant: "0 表示不考慮此願望", english: "0 turns the wish off")))
            }
        }
        guard faults.isEmpty else { throw Faults(faults) }
        values = policy.weights
    }

    func weight(of wish: any Wish.Type) -> Int { values[wish.name] ?? wish.defaultWeight }

    var preferredRoom: Int { weight(of: PreferredRoomWish.self) }
    var seatSurplus: Int { weight(of: SeatSurplusWish.self) }
    var skillSurplus: Int { weight(of: SkillSurplusWish.self) }
    var unplaced: Int { weight(of: UnplacedWish.self) }
}

extension Fault {
    /// A word that is none of those known, with the nearest of them.
    static func unknownWord(_ word: String, field: String, file: String, line: Int?, known: [String]) -> Fault {
        let suggestion = NearMiss.suggestion(for: word, among: known)
        return Fault(
            file: file, line: line, field: field, value: word,
            problem: Message(zhHant: "不認得這個字", english: "this is not a known word"),
            remedy: suggestion.map { Message(zhHant: "是不是 \($0)？", english: "did you mean \($0)?") }
                ?? Message(
                    zhHant: "可用的有 " + known.joined(separator: "、"),
                    english: "known are " + known.joined(separator: ", ")))
    }
}
