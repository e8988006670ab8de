import MuseumModel
import Timetabling

extension PlanningModel {
    /// Why a class found no place in an assignment: the heaviest reasons first, in the planner's words.
    func reasons(for item: Int, _ blockers: [(blocker: Blocker, count: Int)]) -> [Message] {
        let offering = offerings[units[item].offering]
        if offering.programme.rooms.isNeeded, offering.rooms.isEmpty {
            return misfits(offering.programme)
                + offering.roomRules.map { rule in
                    Message(zhHant: "規則「\(rule)」排除了其餘場地", english: "the rule “\(rule)” leaves no other room")
                }
        }
        if offering.starts.isEmpty {
            let refusals = offering.refusals.sorted {
                ($1.value, $0.key.message.english) < ($0.value, $1.key.message.english)
            }
            if refusals.isEmpty {
                return [
                    Message(zhHant: "檔期內沒有符合對象時段的時間", english: "no time of the term lies within the audience's hours")
                ]
            }
            return refusals.map { refusal, count in
                counted(count, refusal.message)
            }
        }
        return blockers.map { counted($0.count, describe($0.blocker, offering)) }
    }

    /// What each room lacks, of those that the programme names or, where it names none, of all.
    private func misfits(_ programme: Programme) -> [Message] {
        let named = programme.rooms.preferred
        return folder.rooms.filter { named.isEmpty || named.contains($0.id) }.compactMap { $0.misfit(for: programme) }
    }

    private func counted(_ count: Int, _ message: Message) -> Message {
        Message(zhHant: "\(count) 個時間：\(message.zhHant)", english: "\(count) times: \(message.english)")
    }

    private func describe(_ blocker: Blocker, _ offering: Offering) -> Message {
        switch blocker {
        case .resource(let resource):
            switch resourceNames[resource] {
            case .kit(let kit):
                return Message(zhHant: "教具 \(kit) 已被使用", english: "kit \(kit) is in use")
            case .programme:
                return Message(zhHant: "同一課程的另一場正在進行", english: "another session of the programme is running")
            case .rule(let name):
                return Message(zhHant: "規則「\(name)」", english: "the rule “\(name)”")
            case .formerPlace:
                return label(.formerPlace)
            case .room(let id):
                return Message(zhHant: "場地 \(id) 已被使用", english: "room \(id) is in use")
            case .instructor(let id):
                return Message(zhHant: "講師 \(id) 沒有空", english: "instructor \(id) is not free")
            }
        case .role(let index):
            let roleIndex = offering.programme.rooms.isNeeded ? index - 1 : index
            if roleIndex < 0 { return Message(zhHant: "適合的場地都被使用", english: "every fitting room is in use") }
            let role = offering.programme.roles[roleIndex]
            return Message(
                zhHant: "具備「\(role.skill)」的講師（\(role.name)）都沒有空或已達負荷上限",
                english: "nobody with the skill “\(role.skill)” (\(role.name)) is free and within their limits")
        case .rule:
            return Message(zhHant: "會違反必守規則", english: "it would break a must-rule")
        case .nothing:
            return Message(zhHant: "可以排入，但未採用", english: "it would fit, but was not chosen")
        }
    }
}
