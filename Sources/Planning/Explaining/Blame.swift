package import MuseumModel
import Timetabling

/// A set of the planner's own items that cannot hold together, and of which none is too many.
package struct Blame: Hashable, Codable, Sendable {
    package struct Member: Hashable, Codable, Sendable {
        package let text: Message
        /// Whether a place for all was found once this alone was dropped; else it was not proved either way.
        package let isNeeded: Bool
    }

    package let members: [Member]
    /// The sessions among them.
    package let sessions: [String]
    /// The set alone was proved impossible once more.
    package let isProved: Bool

    package var isMinimal: Bool { isProved && members.allSatisfy(\.isNeeded) }
}

/// Finds out which items are to blame for sessions that are proved not to fit.
struct Blamer {
    private let model: PlanningModel
    private let items: [Int]
    private let names: [String]
    private let stop: StopFlag
    private var oracle: PlacementOracle

    init(_ model: PlanningModel, about items: [Int], effort: Int, stop: StopFlag) {
        self.model = model
        self.items = items
        names = items.map { model.name(of: $0) }
        self.stop = stop
        oracle = PlacementOracle(model, about: items, effort: effort, stop: stop)
    }

    /// A minimal set, checked alone and without each of its members; nil where nothing is proved.
    mutating func blame() -> (blame: Blame, items: [PlannerItem])? {
        let all = names.map { PlannerItem.need($0) } + conditions
        let conditions = Set(self.conditions)
        var oracle = self.oracle
        func verdict(_ kept: Set<PlannerItem>) -> Verdict {
            oracle.verdict(
                placing: names.filter { kept.contains(.need($0)) }, without: conditions.subtracting(kept))
        }
        func members(_ indices: [Int]) -> Set<PlannerItem> { Set(indices.map { all[$0] }) }
        let found = withoutActuallyEscaping({ verdict(members($0)).isProvedImpossible }) { ask in
            MinimalSet(isProved: ask).among(Array(all.indices))
        }
        guard !stop.isSet, let found else { return nil }
        let set = found.map { all[$0] }
        let blame = Blame(
            members: set.map { item in
                Blame.Member(text: item.words(model), isNeeded: verdict(Set(set).subtracting([item])).isPossible)
            }, sessions: set.compactMap(\.need), isProved: verdict(Set(set)).isProvedImpossible)
        self.oracle = oracle
        return stop.isSet ? nil : (blame, set)
    }

    /// What the planner has laid down that these sessions have to do with.
    private var conditions: [PlannerItem] {
        let offerings = Set(items.map { model.units[$0].offering }).sorted().map { model.offerings[$0] }
        let rooms = offerings.flatMap { $0.rooms.map(\.room) }.unique
        let people = offerings.flatMap { $0.instructors.joined().map(\.instructor) }.unique
        let sites = rooms.isEmpty ? model.folder.museum.sites.map(\.id) : rooms.map(\.site).unique
        let kits = offerings.flatMap { $0.programme.kits.map(\.kit) }.unique
        let closures = model.folder.closures.filter { closure in
            switch closure.scope {
            case .museum: true
            case .site(let id): sites.contains(id)
            case .room(let id): rooms.contains { $0.id == id }
            case .instructor(let id): people.contains { $0.id == id }
            }
        }
        var found = people.map { PlannerItem.availability($0.id) }
        found += people.flatMap { person in person.away.unique.map { .absence(person.id, $0) } }
        found += closures.unique.map { .closure($0) }
        found += model.constraints.indices.filter { model.constraints[$0].statement.weight == nil }.map { .rule($0) }
        found += people.filter { $0.limits != LoadLimits() }.map { .limits($0.id) }
        found += people.filter { $0.skills.contains { $0.validUntil != nil } }.map { .certificates($0.id) }
        found += kits.map { .units($0) }
        found += sites.map { .opening($0) }
        found += rooms.filter { !$0.hours.isEmpty }.map { .roomHours($0.id) }
        return found
    }
}
