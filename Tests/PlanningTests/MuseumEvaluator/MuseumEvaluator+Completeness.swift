import MuseumModel

/// Whether everything that was asked for is placed or listed, once and under its name.
extension MuseumEvaluator {
    var completeness: [String] {
        folder.programmes.flatMap { programme -> [String] in
            let own = plan.sessions.filter { $0.programme == programme.id }
            let missing = plan.unplaced.filter { $0.programme == programme.id }
            let placed = Set(own.map { $0.series?.value ?? $0.id.value })
            var broken: [String] = []
            let names = (placed + missing.map(\.id)).sorted()
            let expected = self.names(of: programme)
            if names != expected { broken.append("\(programme.id): \(names) instead of \(expected)") }
            for left in missing {
                if left.meetings != programme.asked.meetings { broken.append("\(left.id): meetings") }
                let isExplained = left.reasons.contains { !$0.zhHant.isEmpty && !$0.english.isEmpty }
                if !isExplained { broken.append("\(left.id): left out without a reason") }
            }
            return broken + own.filter { ($0.series != nil) != (programme.pattern != nil) }.map { "\($0.id): series" }
        } + order + numbers
    }

    private var order: [String] {
        let ordered = plan.sessions.sorted { ($0.start, $0.id) < ($1.start, $1.id) }
        return (plan.sessions == ordered ? [] : ["sessions are not by start"])
            + (Set(plan.sessions.map(\.id)).count == plan.sessions.count ? [] : ["an identity stands twice"])
            + (plan.term == term.id ? [] : ["another term"])
    }

    /// The meetings of a series are numbered by their days.
    private var numbers: [String] {
        units.flatMap { unit -> [String] in
            guard let series = unit[0].series else { return [] }
            return unit.enumerated().filter { $1.id.value != "\(series).\(digits($0 + 1, 2))" }.map {
                "\($0.element.id): number"
            }
        }
    }

    private func names(of programme: Programme) -> [String] {
        (1...max(1, programme.asked.units)).prefix(programme.asked.units).map { number in
            let name = programme.pattern == nil ? digits(number, 3) : "s\(number)"
            return "\(programme.id).\(term.id).\(name)"
        }.sorted()
    }

    private func digits(_ number: Int, _ width: Int) -> String {
        String(String(number + 1_000_000).suffix(max(width, String(number).count)))
    }
}
