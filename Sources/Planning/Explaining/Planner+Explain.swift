package import MuseumModel
package import Timetabling

extension Planner {
    /// Explains one session or series of a plan; nil where the museum has no such session.
    /// - Parameter effort: How far searches that are complete go; a larger one proves more and takes longer.
    package func explain(
        _ session: String, in plan: Plan, effort: Int = 20_000, stop: StopFlag = StopFlag()
    ) -> Explanation? {
        let reading = PlanReading(plan, model)
        guard let item = reading.model.item(named: session) else { return nil }
        let explainer = Explainer(model: reading.model, assignment: reading.assignment, effort: effort, stop: stop)
        return explainer.explain(item)
    }
}

/// Explains sessions of one plan.
struct Explainer {
    let model: PlanningModel
    let assignment: Assignment
    let effort: Int
    let stop: StopFlag

    func explain(_ item: Int) -> Explanation {
        assignment.placements[item] == nil ? explainMissing(item) : explainPlaced(item)
    }

    private func explainPlaced(_ item: Int) -> Explanation {
        let whole = model.problem.evaluate(assignment)
        var without = assignment
        without.placements[item] = nil
        let costs = model.costChange(model.problem.evaluate(without), whole).filter { $0.constraint != "unplaced" }
        let cost = costs.reduce(0) { $0 + $1.cost }
        let place = model.sessions(of: item, assignment).first
        let broken = whole.violations.filter { $0.classes.contains(item) }.map(\.rule).unique
        let moment = place?.start.words ?? Message(verbatim: "")
        return explanation(
            item, .placed,
            Message(
                zhHant: "\(moment.zhHant)；這個位置的成本 \(cost)", english: "\(moment.english); this place costs \(cost)"),
            reasons: broken.map { Message(zhHant: "違反必守規則：\($0)", english: "breaks a must-rule: \($0)") }, place: place,
            costs: costs, alternatives: model.suggestions(item, in: assignment, count: 5, stop: stop),
            violations: broken)
    }

    private func explainMissing(_ item: Int) -> Explanation {
        let places = model.refusedPlaces(of: item, in: assignment)
        guard let core = provedCore(item) else { return suspected(item, places) }
        var blamer = Blamer(model, about: core.items, effort: effort, stop: stop)
        let blamed = blamer.blame()
        let relaxer = Relaxer(model, about: core.items, effort: effort, stop: stop)
        let short = max(1, core.short)
        let tried = relaxer.relaxations(
            for: blamed?.items ?? core.items.map { .need(model.name(of: $0)) }, short: short, count: 5)
        return explanation(
            item, .provedImpossible, core.text, reasons: core.reasons, blame: blamed?.blame, relaxations: tried,
            places: places)
    }

    /// What blocks it in this plan, with what it would take to make room; nothing of it is a proof.
    private func suspected(_ item: Int, _ places: [RefusedPlace]) -> Explanation {
        let blockers = model.problem.blockers(of: [item], in: assignment)[0]
        let alternatives = model.suggestions(item, in: assignment, count: 5, stop: stop)
        return explanation(
            item, .suspected,
            alternatives.isEmpty
                ? Message(
                    zhHant: "這份排程裡沒有找到位置；並未證明排不進",
                    english: "no place was found in this plan; it is not proved that there is none")
                : Message(
                    zhHant: "排得進，但這份排程沒有採用；見下列位置",
                    english: "it has a place, which this plan does not use; see below"),
            reasons: model.reasons(for: item, blockers), alternatives: alternatives, places: places)
    }

    private struct Core {
        let items: [Int]
        let text: Message
        let reasons: [Message]
        /// How many sessions are too many, as far as that is known.
        let short: Int
    }

    /// Sessions, this one among them, of which it is proved that they cannot all be placed.
    private func provedCore(_ item: Int) -> Core? {
        let problem = model.problem
        if let core = core([item], problem.verdict(placing: [item], effort: effort, stop: stop)) { return core }
        let propagation = Propagation(
            problem, groups: problem.groups(of: Array(model.units.indices)), stop: stop)
        if let shortage = problem.shortages(propagation, stop: stop).first(where: { $0.classes.contains(item) }) {
            return core(shortage.classes, .impossible(.shortage(shortage)))
        }
        // Its own programme, then what shares resources with it, nearest first.
        let offering = model.units[item].offering
        let siblings = model.units.indices.filter { model.units[$0].offering == offering }
        if siblings.count <= 40,
            let core = core(siblings, problem.verdict(placing: siblings, effort: effort, stop: stop))
        {
            return core
        }
        let rivals = self.rivals(of: item)
        if siblings.count + rivals.count <= 60 {
            let all = (siblings + rivals).unique.sorted()
            return core(all, problem.verdict(placing: all, effort: effort, stop: stop))
        }
        return nil
    }

    private func core(_ items: [Int], _ verdict: Verdict) -> Core? {
        guard case .impossible(let proof) = verdict else { return nil }
        switch proof {
        case .shortage(let shortage):
            let own = model.finding(shortage)
            return Core(
                items: shortage.classes, text: own.text, reasons: own.details, short: shortage.needed - shortage.places)
        case .noTime(let classes):
            let reasons = model.reasons(for: classes[0], [])
            return Core(
                items: [classes[0]],
                text: Message(zhHant: "怎麼排都沒有時間", english: "there is no time for it, whatever else is planned"),
                reasons: reasons, short: 1)
        case .triedAll:
            return Core(
                items: items,
                text: items.count == 1
                    ? Message(zhHant: "試過所有排法，都排不進", english: "every way was tried: it does not fit")
                    : Message(
                        zhHant: "試過所有排法，這 \(items.count) 場無法全部排入",
                        english: "every way was tried: these \(items.count) sessions do not all fit"),
                reasons: [], short: 1)
        }
    }

    /// Placed sessions that hold what this one wants.
    private func rivals(of item: Int) -> [Int] {
        let problem = model.problem
        let wanted = Set(
            problem.classes[item].roles.flatMap { problem.pools[$0.pool].candidates.map(\.resource) })
        return model.units.indices.filter { other in
            other != item && !wanted.isDisjoint(with: problem.roleResources(other, assignment))
        }
    }

    private func explanation(
        _ item: Int, _ standing: Explanation.Standing, _ text: Message, reasons: [Message], place: Session? = nil,
        costs: [Plan.CostLine] = [], alternatives: [Suggestion] = [], blame: Blame? = nil,
        relaxations: [Relaxation] = [], places: [RefusedPlace] = [], violations: [String] = []
    ) -> Explanation {
        Explanation(
            session: model.name(of: item), title: model.offerings[model.units[item].offering].programme.title,
            standing: standing, finding: text, reasons: reasons, place: place, costs: costs, alternatives: alternatives,
            blame: blame, relaxations: relaxations, places: places, violations: violations)
    }
}
