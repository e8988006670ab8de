import MuseumModel

/// What the wishes cost, the dearest first, as the template reads it.
struct CostsView {
    struct Line {
        let name: String
        /// What museum.yaml calls it; nil for rules that go by their name.
        let constraint: String?
        let value: String
        let percent: String
    }

    let lines: [Line]
    let total: String

    init(_ costs: [Plan.CostLine], _ language: Language) {
        let most = costs.map(\.cost).max() ?? 0
        lines = costs.sorted { ($1.cost, $0.constraint) < ($0.cost, $1.constraint) }.map {
            Line(
                name: $0.name.text(in: language),
                constraint: $0.name == Message(verbatim: $0.constraint) ? nil : $0.constraint,
                value: language.number($0.cost),
                percent: StripView.percent($0.cost, of: most))
        }
        total = language.number(costs.reduce(0) { $0 + $1.cost })
    }
}
