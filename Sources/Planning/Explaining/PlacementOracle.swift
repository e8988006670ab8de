import MuseumModel
import Timetabling

/// Answers whether some sessions can all be placed while some of the planner's items hold and the others do not.
struct PlacementOracle {
    private let folder: MuseumFolder
    private let term: Term
    private let effort: Int
    private let stop: StopFlag
    private var models: [Set<PlannerItem>: PlanningModel] = [:]

    /// - Parameters:
    ///   - model: The museum as it is.
    ///   - items: The classes in question; the rest of the museum is left aside.
    ///   - effort: How far the complete search goes.
    init(_ model: PlanningModel, about items: [Int], effort: Int, stop: StopFlag) {
        let offerings = items.map { model.offerings[model.units[$0].offering] }
        let people = offerings.flatMap { $0.instructors.joined().map(\.instructor.id) }
        folder = model.folder.scoped(to: Set(offerings.map(\.programme.id)), people: Set(people))
        term = model.term
        self.effort = effort
        self.stop = stop
    }

    /// - Parameters:
    ///   - names: The sessions and series that are to be placed.
    ///   - dropped: The items that do not hold.
    mutating func verdict(placing names: [String], without dropped: Set<PlannerItem>) -> Verdict {
        if names.isEmpty { return .possible(Assignment(placements: [])) }
        if stop.isSet { return .unknown }
        if models[dropped] == nil { models[dropped] = try? PlanningModel(folder.relaxed(dropped), term: term) }
        guard let model = models[dropped] else { return .unknown }
        return Self.verdict(placing: names, in: model, effort: effort, stop: stop)
    }

    /// The same about the folder with a change; nothing is dropped.
    func verdict(placing names: [String], after change: (MuseumFolder) -> MuseumFolder) -> Verdict {
        guard !stop.isSet, let model = try? PlanningModel(change(folder), term: term) else { return .unknown }
        return Self.verdict(placing: names, in: model, effort: effort, stop: stop)
    }

    private static func verdict(placing names: [String], in model: PlanningModel, effort: Int, stop: StopFlag)
        -> Verdict
    {
        let wanted = Set(names)
        let items = model.units.indices.filter { wanted.contains(model.name(of: $0)) }
        guard items.count == wanted.count else { return .unknown }
        return model.problem.verdict(placing: items, effort: effort, stop: stop)
    }
}
