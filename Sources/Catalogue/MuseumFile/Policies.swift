import MuseumModel

/// The keys of `planning`.
enum PlanningKey: String, FieldName {
    case startEvery = "start_every"
    case weights
}

extension Mapping<MuseumKey> {
    mutating func planningPolicy() -> PlanningPolicy {
        let standard = PlanningPolicy()
        return one(.planning, PlanningKey.self) { policy in
            PlanningPolicy(
                startEvery: policy.optional(.startEvery, .minutes(5...1440), default: standard.startEvery),
                weights: policy.numbers(.weights, .number(0...1_000_000)))
        } ?? standard
    }
}
