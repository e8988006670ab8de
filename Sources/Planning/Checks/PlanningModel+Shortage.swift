import MuseumModel
import Timetabling

extension PlanningModel {
    /// A shortage in the planner's words, with its numbers.
    func finding(_ shortage: Shortage) -> TermCheck.Finding {
        .init(
            "shortage", sentence(shortage), details: details(shortage),
            sessions: shortage.classes.map { name(of: $0) })
    }

    /// “27 sessions need one of 26 places”, and what they need.
    func sentence(_ shortage: Shortage) -> Message {
        let wanted = shortage.needs.map { describe($0, shortage) }.unique.joined()
        guard shortage.needed > 0 else {
            let slots = shortage.slots!
            return Message(
                zhHant: "\(wanted.zhHant)：需要 \(minutes(slots.needed)) 分鐘，只有 \(minutes(slots.existing)) 分鐘",
                english:
                    "\(wanted.english): \(minutes(slots.needed)) minutes are needed, \(minutes(slots.existing)) exist")
        }
        var text = Message(
            zhHant: "\(wanted.zhHant)：\(shortage.needed) 場要分 \(shortage.places) 個位置",
            english: "\(wanted.english): \(shortage.needed) sessions need one of \(shortage.places) places")
        if let slots = shortage.slots {
            text =
                text
                + Message(
                    zhHant: "；需要 \(minutes(slots.needed)) 分鐘，只有 \(minutes(slots.existing)) 分鐘",
                    english: "; \(minutes(slots.needed)) minutes are needed, \(minutes(slots.existing)) exist")
        }
        return text
    }

    /// Who asks, programme by programme, and what there is, source by source.
    func details(_ shortage: Shortage) -> [Message] {
        let asking = Dictionary(grouping: shortage.classes) { units[$0].offering }.sorted { $0.key < $1.key }
        let demand = asking.map { offering, items in
            let label = offerings[offering].programme.label
            return Message(
                zhHant: "\(label.zhHant)：\(items.count) 場", english: "\(label.english): \(items.count) to place")
        }
        return demand
            + shortage.supply.map { supply in
                let label = self.label(supply.source)
                if shortage.needed == 0 {
                    return Message(
                        zhHant: "\(label.zhHant)：可用 \(minutes(supply.places)) 分鐘",
                        english: "\(label.english): \(minutes(supply.places)) minutes")
                }
                return Message(
                    zhHant: "\(label.zhHant)：最多 \(supply.places) 場",
                    english: "\(label.english): room for \(supply.places)")
            }
    }

    private func minutes(_ slots: Int) -> Int { slots * TermGrid.minutesPerSlot }

    private func describe(_ need: Shortage.Need, _ shortage: Shortage) -> Message {
        switch need {
        case .role(let index):
            let programmes = shortage.classes.map { offerings[units[$0].offering].programme }
            let skills = programmes.compactMap { programme -> String? in
                let role = programme.rooms.isNeeded ? index - 1 : index
                return programme.roles.indices.contains(role) ? programme.roles[role].skill : nil
            }
            if skills.isEmpty { return Message(zhHant: "場地不足", english: "too few rooms") }
            let names = skills.unique.joined(separator: ", ")
            return Message(zhHant: "具備「\(names)」的講師不足", english: "too few people with the skill “\(names)”")
        case .resource(let resource): return shortOf(resourceNames[resource])
        case .relation(let index): return describeDays(index)
        case .limit(let number):
            let name = problem.countLimits[number].name
            return Message(zhHant: "規則「\(name)」的上限不足", english: "the rule “\(name)” allows too few")
        }
    }

    private func describeDays(_ relation: Int) -> Message {
        let name = problem.relations[relation].name
        return Message(
            zhHant: "規則「\(name)」下日子不夠", english: "too few days for the rule “\(name)”")
    }

    private func shortOf(_ resource: ResourceName) -> Message {
        let label = self.label(resource)
        switch resource {
        case .kit: return Message(zhHant: "\(label.zhHant) 不足", english: "too little of \(label.english)")
        case .programme(let id):
            return Message(
                zhHant: "\(id) 同時只能辦幾場的上限不足", english: "\(id) may not run often enough at the same time")
        case .rule(let name): return Message(zhHant: "規則「\(name)」容許的不足", english: "the rule “\(name)” allows too few")
        case .formerPlace: return label
        case .room, .instructor:
            return Message(zhHant: "\(label.zhHant) 的時間不足", english: "too little time of \(label.english)")
        }
    }

    /// Why candidate times were deleted, counted, heaviest first.
    func deletionReasons(_ deletions: [(candidate: Int, reason: Propagation.Reason)]) -> [Message] {
        var counts: [(reason: Propagation.Reason, count: Int)] = []
        for deletion in deletions {
            if let known = counts.firstIndex(where: { $0.reason == deletion.reason }) {
                counts[known].count += 1
            } else {
                counts.append((deletion.reason, 1))
            }
        }
        return counts.sorted { $0.count > $1.count }.map { reason, count in
            switch reason {
            case .resource(let resource):
                let label = self.label(resourceNames[resource])
                return Message(
                    zhHant: "\(count) 個時間：\(label.zhHant) 不夠用",
                    english: "\(count) times: not enough of \(label.english)")
            case .role:
                return Message(
                    zhHant: "\(count) 個時間：場地或講師都不在", english: "\(count) times: no room or nobody for a role is there")
            case .relation(let index):
                let name = problem.relations[index].name
                return Message(
                    zhHant: "\(count) 個時間：規則「\(name)」", english: "\(count) times: the rule “\(name)”")
            }
        }
    }
}

extension Array where Element: Hashable {
    /// Each element once, where it comes first.
    var unique: [Element] {
        var known = Set<Element>()
        return filter { known.insert($0).inserted }
    }
}
