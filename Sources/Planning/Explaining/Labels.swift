import MuseumModel
import Timetabling

extension Programme {
    /// Identity and title, as planners know it.
    var label: Message {
        let texts = Message(title)
        return Message(
            zhHant: texts.zhHant == id.value ? id.value : "\(id) \(texts.zhHant)",
            english: texts.english == id.value ? id.value : "\(id) \(texts.english)")
    }
}

extension PlanningModel {
    func roomLabel(_ id: Room.ID) -> Message {
        guard let room = folder.rooms.first(where: { $0.id == id }) else { return Message(verbatim: id.value) }
        return named(id.value, room.name)
    }

    func instructorLabel(_ id: Instructor.ID) -> Message {
        guard let instructor = folder.instructors.first(where: { $0.id == id }) else {
            return Message(verbatim: id.value)
        }
        return named(id.value, instructor.name)
    }

    func kitLabel(_ id: Kit.ID) -> Message {
        guard let kit = folder.kits.first(where: { $0.id == id }) else { return Message(verbatim: id.value) }
        return named(id.value, kit.name)
    }

    func label(_ resource: ResourceName) -> Message {
        switch resource {
        case .room(let id): roomLabel(id)
        case .instructor(let id): instructorLabel(id)
        case .kit(let id): Message(zhHant: "教具 ", english: "kit ") + kitLabel(id)
        case .programme(let id):
            offerings.first { $0.programme.id == id }?.programme.label ?? Message(verbatim: id.value)
        case .rule(let name): Message(zhHant: "規則「\(name)」", english: "the rule “\(name)”")
        case .formerPlace: Message(zhHant: "原來的位置已不合規則", english: "the place that it had is not lawful any more")
        }
    }

    func label(_ source: Shortage.Need) -> Message {
        switch source {
        case .resource(let resource): label(resourceNames[resource])
        case .relation(let index): label(.rule(problem.relations[index].name))
        case .limit(let number): label(.rule(problem.countLimits[number].name))
        case .role(let index): Message(zhHant: "第 \(index + 1) 個角色", english: "role \(index + 1)")
        }
    }

    private func named(_ id: String, _ name: LocalizedText) -> Message {
        let texts = Message(name)
        return Message(
            zhHant: texts.zhHant == id ? id : "\(texts.zhHant) \(id)",
            english: texts.english == id ? id : "\(texts.english) \(id)")
    }
}
