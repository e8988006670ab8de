import MuseumModel
import Timetabling

extension PlanningModel {
    /// The must-rules that an assignment breaks, in a planner's words, each once.
    func violations(_ evaluation: Evaluation, _ assignment: Assignment) -> [Plan.Violation] {
        var known = Set<Plan.Violation>()
        return evaluation.violations.flatMap { words($0, assignment) }.filter { known.insert($0).inserted }
    }

    private func words(_ violation: Evaluation.Violation, _ assignment: Assignment) -> [Plan.Violation] {
        let items = Set(violation.classes).sorted()
        let names = items.map { name(of: $0) }
        func one(_ text: Message) -> [Plan.Violation] { [Plan.Violation(text: text, sessions: names)] }
        switch violation.rule {
        case "availability": return one(unavailable(items[0], assignment))
        case "validity": return one(unfit(items[0], assignment))
        case "two roles in one":
            return one(Message(zhHant: "一人兼任兩個角色", english: "one person has two roles"))
        case "occupancy": return one(clash(items, assignment))
        case "travel":
            return one(
                people(shared: items, assignment)
                    + Message(zhHant: " 來不及走到另一館區", english: " cannot get from one site to the other in time")
                    + walk(between: items, assignment))
        case "rest":
            return one(people(shared: items, assignment) + Message(zhHant: "兩天之間休息不足", english: " has too little rest"))
        case "load per day", "meetings per day", "load per week":
            return one(
                people(shared: items, assignment) + Message(zhHant: "超過負荷上限", english: " is over the limits"))
        default:
            return one(Message(zhHant: "違反規則「\(violation.rule)」", english: "the rule “\(violation.rule)” is broken"))
        }
    }

    private func ranges(_ item: Int, _ assignment: Assignment) -> [Range<Int>] {
        guard let time = problem.time(item, assignment) else { return [] }
        return time.starts.map { $0..<$0 + time.length }
    }

    /// What of its place a class cannot have at its time.
    private func unavailable(_ item: Int, _ assignment: Assignment) -> Message {
        let ranges = ranges(item, assignment)
        for resource in problem.roleResources(item, assignment) {
            let open: OpenHours? =
                switch resourceNames[resource] {
                case .room(let id): availabilities.rooms[id]
                case .instructor(let id): availabilities.instructors[id]
                case .kit, .programme, .rule, .formerPlace: nil
                }
            guard let open, let range = ranges.first(where: { !open.contains($0) }) else { continue }
            let moment = grid.moment(range.lowerBound).words
            if case .room = resourceNames[resource] {
                return label(resourceNames[resource])
                    + Message(zhHant: " \(moment.zhHant) 不開放", english: " is closed on \(moment.english)")
            }
            return label(resourceNames[resource])
                + Message(zhHant: " \(moment.zhHant) 不在", english: " is not there on \(moment.english)")
        }
        let moment = ranges.first.map { grid.moment($0.lowerBound).words } ?? Message(verbatim: "")
        return Message(
            zhHant: "\(moment.zhHant) 不在課程與對象的時段內，或為規則所禁止",
            english: "\(moment.english) is outside the hours of the programme and its audience, or against a rule")
    }

    /// Who or what does not qualify.
    private func unfit(_ item: Int, _ assignment: Assignment) -> Message {
        let programme = offerings[units[item].offering].programme
        let last = ranges(item, assignment).last?.upperBound ?? 0
        let unfit = problem.roleCandidates(item, assignment).enumerated().first { last > $0.element.until }
        guard let (index, candidate) = unfit.map({ ($0.offset, $0.element) }) else { return Message(verbatim: "") }
        let name = label(resourceNames[candidate.resource])
        if case .room(let id) = resourceNames[candidate.resource] {
            let lack = folder.rooms.first { $0.id == id }?.lack(for: programme)
            return name
                + (lack.map { Message(zhHant: "：", english: ": ") + $0 }
                    ?? Message(zhHant: " 不在課程所列的場地中", english: " is not among the rooms of the programme"))
        }
        let role = programme.roles[programme.rooms.isNeeded ? index - 1 : index]
        return name
            + (candidate.until == 0
                ? Message(
                    zhHant: " 不具備「\(role.skill)」或不會 \(programme.language)",
                    english: " does not have “\(role.skill)”, or does not speak \(programme.language)")
                : Message(zhHant: " 的「\(role.skill)」已到期", english: "'s “\(role.skill)” has run out by then"))
    }

    /// What several classes want at the same time.
    private func clash(_ items: [Int], _ assignment: Assignment) -> Message {
        func resources(_ item: Int) -> [Int] {
            problem.classes[item].uses.map(\.resource) + problem.roleResources(item, assignment)
        }
        let shared = items.dropFirst().reduce(Set(items.first.map { resources($0) } ?? [])) {
            $0.intersection(resources($1))
        }
        let moment = ranges(items.last ?? 0, assignment).first.map { grid.moment($0.lowerBound).words }
        // Rooms and people first: the programme's own limit is the least of it.
        guard let resource = shared.min() else { return Message(zhHant: "互相衝突", english: "they clash") }
        let when = moment ?? Message(verbatim: "")
        return label(resourceNames[resource])
            + Message(
                zhHant: " \(when.zhHant) 同時被重複使用", english: " is wanted more than once at a time, \(when.english)")
    }

    /// The minutes on foot between two classes, and those that there are.
    private func walk(between items: [Int], _ assignment: Assignment) -> Message {
        func site(_ session: Session) -> Site.ID? {
            session.room.flatMap { id in folder.rooms.first { $0.id == id }?.site }
        }
        let meetings = items.map { sessions(of: $0, assignment) }
        for one in meetings.first ?? [] {
            for other in meetings.last ?? [] {
                guard let here = site(one), let there = site(other) else { continue }
                let (earlier, later) = one.start <= other.start ? (one, other) : (other, one)
                let needed = folder.museum.walkingMinutes(here, there)
                let has = earlier.end.minutes(until: later.start)
                guard has < needed else { continue }
                return Message(
                    zhHant: "：需要 \(needed) 分鐘，只有 \(max(0, has)) 分鐘",
                    english: ": needs \(needed) minutes, has \(max(0, has))")
            }
        }
        return Message(verbatim: "")
    }

    /// Those who have a role in all of some classes.
    private func people(shared items: [Int], _ assignment: Assignment) -> Message {
        let sets = items.map { Set(problem.roleResources($0, assignment)) }
        let shared = sets.dropFirst().reduce(sets.first ?? []) { $0.intersection($1) }
        let people = shared.sorted().compactMap { resource -> Message? in
            if case .instructor(let id) = resourceNames[resource] { instructorLabel(id) } else { nil }
        }
        return people.isEmpty ? Message(zhHant: "講師", english: "somebody") : people.joined()
    }
}
