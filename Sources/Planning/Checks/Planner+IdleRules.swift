import MuseumModel
import Timetabling

extension Planner {
    /// Rules of the planner that nothing fulfils, or that everything fulfils whatever is planned.
    var idleRules: [TermCheck.Finding] {
        model.constraints.compactMap { constraint in
            let name = constraint.statement.title
            switch effect(of: constraint) {
            case .none, .some(.real): return nil
            case .some(.nothingMeant):
                return .init(
                    "rule-without-effect",
                    Message(
                        zhHant: "規則「\(name)」沒有影響到任何場次",
                        english: "the rule “\(name)” touches no session"))
            case .some(.alwaysKept):
                return .init(
                    "rule-always-kept",
                    Message(
                        zhHant: "規則「\(name)」怎麼排都會符合",
                        english: "the rule “\(name)” holds whatever is planned"))
            case .some(.neverKept(let why)):
                return .init(
                    "rule-never-kept",
                    Message(
                        zhHant: "規則「\(name)」不可能完全符合：\(why.zhHant)",
                        english: "the rule “\(name)” cannot be kept as a whole: \(why.english)"))
            }
        }
    }

    private enum Effect {
        case real, nothingMeant, alwaysKept
        case neverKept(Message)
    }

    /// What a rule does to the problem; nil where its kind leaves no trace that tells.
    private func effect(of constraint: any PlannerConstraint) -> Effect? {
        let name = constraint.statement.title
        if constraint is NotAt || constraint is OnlyAt { return effectOnTimes(name, constraint) }
        let limits = model.problem.countLimits.filter { $0.name == name }
        if let limit = limits.first { return effect(of: limit) }
        if let resource = model.resourceNames.firstIndex(of: .rule(name)) {
            let users = model.problem.classes.filter { $0.uses.contains { $0.resource == resource } }.count
            if users == 0 { return .nothingMeant }
            return users <= model.problem.resources[resource].capacity ? .alwaysKept : .real
        }
        if model.problem.relations.contains(where: { $0.name == name }) { return .real }
        if let isMeant = model.problem.hasOccasionalRule(name) { return isMeant ? .real : .nothingMeant }
        return constraint is Apart || constraint is Order ? .nothingMeant : nil
    }

    private func effectOnTimes(_ name: String, _ constraint: any PlannerConstraint) -> Effect {
        var (hit, missed) = (0, 0)
        for offering in model.offerings {
            hit += offering.refusals[.rule(name)] ?? 0
            for start in offering.starts where constraint.statement.weight != nil {
                let moment = model.grid.moment(start.meetings[0])
                if constraint.penalty(for: offering, on: moment.date, at: moment.time) > 0 {
                    hit += 1
                } else {
                    missed += 1
                }
            }
        }
        if hit == 0 { return .nothingMeant }
        if constraint.statement.weight != nil, missed == 0 {
            return .neverKept(Message(zhHant: "每個可能的時間都在其中", english: "every possible time lies within it"))
        }
        return .real
    }

    private func effect(of limit: CountLimit) -> Effect {
        if limit.classes.isEmpty { return .nothingMeant }
        let meetings = limit.classes.reduce(0) {
            $0 + model.offerings[model.units[$1].offering].programme.meetingsPerUnit
        }
        if let maximum = limit.maximum, limit.minimum == nil, meetings <= maximum { return .alwaysKept }
        if let minimum = limit.minimum {
            let periods = model.problem.horizon.periods(limit.per)
            if minimum * periods > meetings {
                return .neverKept(
                    Message(
                        zhHant: "\(periods) 個期間各需 \(minimum) 場，共 \(minimum * periods) 場，只有 \(meetings) 場",
                        english:
                            "\(minimum) in each of \(periods) periods make \(minimum * periods), and there are \(meetings)"
                    ))
            }
        }
        return .real
    }
}

extension Horizon {
    /// How many periods of a kind there are.
    fileprivate func periods(_ period: Period) -> Int {
        switch period {
        case .day: days - 1
        case .week: weeks
        case .month: (monthOfDay.max() ?? 0) + 1
        case .term: 1
        }
    }
}

extension Problem {
    /// Whether a rule of this name about sets of classes concerns any of them; nil where there is none of this name.
    fileprivate func hasOccasionalRule(_ name: String) -> Bool? {
        let classes =
            useLimits.filter { $0.name == name }.map(\.classes) + workDays.filter { $0.name == name }.map(\.classes)
            + dayShapes.filter { $0.name == name }.map(\.classes) + variety.filter { $0.name == name }.map(\.classes)
            + stability.filter { $0.name == name }.map(\.classes)
        return classes.isEmpty ? nil : classes.contains { !$0.isEmpty }
    }
}
