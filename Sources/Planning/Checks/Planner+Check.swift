import MuseumModel
package import Timetabling

extension Planner {
    /// Looks for what is impossible, and proves it, and for what is suspicious: propagation, matching, counting; no search.
    package func check(stop: StopFlag = StopFlag()) -> TermCheck {
        let groups = model.problem.groups(of: Array(model.units.indices))
        let propagation = Propagation(model.problem, groups: groups, stop: stop)
        var impossible = withoutTime(propagation)
        impossible += model.problem.shortages(propagation, stop: stop).map { model.finding($0) }
        return TermCheck(
            // What a stopped run has not looked at may look empty.
            impossible: stop.isSet ? [] : impossible,
            suspicious: lonelyCandidates(propagation) + lonelySkills + expiringCertificates + idleRules,
            candidates: choices(propagation))
    }

    private func withoutTime(_ propagation: Propagation) -> [TermCheck.Finding] {
        zip(propagation.groups, propagation.left).enumerated().compactMap { index, entry in
            let (group, left) = entry
            guard left.isEmpty else { return nil }
            let item = group.members[0]
            let offering = model.offerings[model.units[item].offering]
            let details = model.reasons(for: item, []) + model.deletionReasons(propagation.deletions[index])
            return .init(
                "no-time",
                Message(
                    zhHant: "\(offering.programme.label.zhHant)：\(group.members.count) 場都沒有可排的時間",
                    english:
                        "\(offering.programme.label.english): no time is left for its \(group.members.count) sessions"),
                details: details,
                sessions: propagation.groupsAgainst(index, model.problem).flatMap { propagation.groups[$0].members }
                    .map { model.name(of: $0) })
        }
    }

    private func choices(_ propagation: Propagation) -> [TermCheck.Choice] {
        zip(propagation.groups, propagation.left).map { group, left in
            let offering = model.offerings[model.units[group.members[0]].offering]
            let all = offering.starts.count + offering.refusals.values.reduce(0, +)
            return TermCheck.Choice(
                programme: offering.programme.id, title: offering.programme.title, sessions: group.members.count,
                times: left.count, refused: all - left.count, rooms: offering.rooms.count,
                instructors: offering.instructors.map(\.count))
        }
    }

    private func lonelyCandidates(_ propagation: Propagation) -> [TermCheck.Finding] {
        zip(propagation.groups, propagation.left).compactMap { group, left in
            guard left.count == 1 else { return nil }
            let offering = model.offerings[model.units[group.members[0]].offering]
            let start = model.grid.moment(offering.starts[left[0]].meetings[0])
            return .init(
                "one-time",
                Message(
                    zhHant: "\(offering.programme.label.zhHant)：只剩一個時間，\(start.words.zhHant)",
                    english: "\(offering.programme.label.english): one time is left, \(start.words.english)"),
                sessions: group.members.map { model.name(of: $0) })
        }
    }

    private var lonelySkills: [TermCheck.Finding] {
        var holders: [String: Set<Instructor.ID>] = [:]
        var users: [String: [Programme]] = [:]
        for offering in model.offerings where offering.programme.unitCount > 0 {
            for (role, choices) in zip(offering.programme.roles, offering.instructors) {
                holders[role.skill, default: []].formUnion(choices.map(\.instructor.id))
                users[role.skill, default: []].append(offering.programme)
            }
        }
        return holders.filter { $0.value.count == 1 }.sorted { $0.key < $1.key }.map { skill, people in
            let person = model.instructorLabel(people.first!)
            let programmes = Set(users[skill]!.map(\.id.value)).sorted().joined(separator: ", ")
            return .init(
                "one-person",
                Message(
                    zhHant: "只有 \(person.zhHant) 具備「\(skill)」，\(programmes) 需要它",
                    english: "only \(person.english) has the skill “\(skill)”, needed by \(programmes)"))
        }
    }

    private var expiringCertificates: [TermCheck.Finding] {
        let needed = Set(model.offerings.flatMap { $0.programme.roles.map(\.skill) })
        return model.folder.instructors.flatMap { instructor in
            instructor.skills.compactMap { skill in
                guard needed.contains(skill.name), let last = skill.validUntil, last < model.term.span.last,
                    !instructor.skills.contains(where: {
                        $0.name == skill.name && ($0.validUntil ?? .distantFuture) > last
                    })
                else { return nil }
                let person = model.instructorLabel(instructor.id)
                return .init(
                    "certificate",
                    last < model.term.span.first
                        ? Message(
                            zhHant: "\(person.zhHant) 的「\(skill.name)」已於 \(last.message.zhHant) 到期，本檔期不計",
                            english:
                                "\(person.english)’s “\(skill.name)” ran out on \(last.message.english), before the term"
                        )
                        : Message(
                            zhHant: "\(person.zhHant) 的「\(skill.name)」在檔期中於 \(last.message.zhHant) 到期",
                            english:
                                "\(person.english)’s “\(skill.name)” runs out on \(last.message.english), within the term"
                        ))
            }
        }
    }
}
