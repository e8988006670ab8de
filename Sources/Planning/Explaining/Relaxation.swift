package import MuseumModel
import Timetabling

/// A change with which the sessions would fit: tried, not guessed.
package struct Relaxation: Hashable, Codable, Sendable {
    package let text: Message
    /// How much is given up, to put the cheapest first: sessions in hundreds, else hours a week.
    package let effort: Int
}

/// Tries what a planner might give up, the cheapest first.
struct Relaxer {
    private let model: PlanningModel
    private let names: [String]
    private let oracle: PlacementOracle
    private let stop: StopFlag

    init(_ model: PlanningModel, about items: [Int], effort: Int, stop: StopFlag) {
        self.model = model
        names = items.map { model.name(of: $0) }
        oracle = PlacementOracle(model, about: items, effort: effort, stop: stop)
        self.stop = stop
    }

    private struct Attempt {
        let text: Message
        let effort: Int
        let leavesOut: Int
        let change: (MuseumFolder) -> MuseumFolder
    }

    /// Those that work, of all that touch one of the items to blame; at most so many.
    /// - Parameter short: How many sessions are too many.
    func relaxations(for blamed: [PlannerItem], short: Int, count: Int) -> [Relaxation] {
        var found: [Relaxation] = []
        for attempt in attempts(blamed, short: short).sorted(by: { $0.effort < $1.effort }) {
            if stop.isSet || found.count == count { break }
            let wanted = Array(names.prefix(names.count - attempt.leavesOut))
            if oracle.verdict(placing: wanted, after: attempt.change).isPossible {
                found.append(Relaxation(text: attempt.text, effort: attempt.effort))
            }
        }
        return found
    }

    private func attempts(_ blamed: [PlannerItem], short: Int) -> [Attempt] {
        var attempts = blamed.flatMap { self.attempts(on: $0) }
        if blamed.contains(where: { $0.need != nil }), short < names.count {
            attempts.append(
                Attempt(
                    text: Message(zhHant: "少辦 \(short) 場", english: "leave out \(short) of these sessions"),
                    effort: 100 * short, leavesOut: short
                ) { $0 })
        }
        return attempts
    }

    private func attempts(on item: PlannerItem) -> [Attempt] {
        switch item {
        case .need: return []
        case .availability(let id): return availability(id)
        case .opening(let id): return opening(id)
        case .roomHours(let id):
            let rules = model.folder.rooms.first { $0.id == id }?.hours ?? []
            return extraDays(rules).map { rule, day in
                Attempt(
                    text: Message(
                        zhHant: "\(model.roomLabel(id).zhHant) \(day.name.zhHant) \(rule.window!) 開放",
                        english: "open \(model.roomLabel(id).english) on \(day.name.english) \(rule.window!)"),
                    effort: rule.window!.hours, leavesOut: 0
                ) { $0.changing(room: id) { $0.with(hours: $0.hours + [rule]) } }
            }
        case .limits(let id):
            let label = model.instructorLabel(id)
            return [
                Attempt(
                    text: Message(
                        zhHant: "讓 \(label.zhHant) 多帶一場", english: "let \(label.english) teach one session more"),
                    effort: 2, leavesOut: 0
                ) { folder in folder.changing(instructor: id) { $0.with(limits: $0.limits.raised(by: longest)) } }
            ]
        case .units(let id):
            let label = model.kitLabel(id)
            return [
                Attempt(
                    text: Message(zhHant: "教具 \(label.zhHant) 增加一組", english: "one more unit of kit \(label.english)"),
                    effort: 10, leavesOut: 0
                ) { $0.changing(kit: id) { $0.with(units: $0.units + 1) } }
            ]
        case .absence, .closure, .rule, .certificates:
            let words = item.words(model)
            return [
                Attempt(
                    text: Message(zhHant: "取消：\(words.zhHant)", english: "do without: \(words.english)"), effort: 20,
                    leavesOut: 0
                ) { $0.relaxed([item]) }
            ]
        }
    }

    private var longest: Int {
        names.compactMap { name in
            model.units.indices.first { model.name(of: $0) == name }.map {
                model.offerings[model.units[$0].offering].programme.minutes
            }
        }.max() ?? 60
    }

    private func availability(_ id: Instructor.ID) -> [Attempt] {
        let label = model.instructorLabel(id)
        let rules = model.folder.instructors.first { $0.id == id }?.availability ?? []
        let days = extraDays(rules).map { rule, day in
            Attempt(
                text: Message(
                    zhHant: "讓 \(label.zhHant) \(day.name.zhHant) \(rule.window!) 也授課",
                    english: "have \(label.english) on \(day.name.english) \(rule.window!) as well"),
                effort: rule.window!.hours, leavesOut: 0
            ) { $0.changing(instructor: id) { $0.with(availability: $0.availability + [rule]) } }
        }
        let longer = rules.enumerated().compactMap { index, rule -> Attempt? in
            guard let window = rule.window, window.end.minutes + longest <= 1440,
                let later = DayWindow(window.start, LocalTime(minutes: window.end.minutes + longest))
            else { return nil }
            let changed = HoursRule(days: rule.days, window: later)
            return Attempt(
                text: Message(
                    zhHant: "讓 \(label.zhHant) 延長 \(longest) 分鐘（\(changed.words)）",
                    english: "have \(label.english) \(longest) minutes longer (\(changed.words))"),
                effort: max(1, longest / 60), leavesOut: 0
            ) { folder in
                folder.changing(instructor: id) { person in
                    var all = person.availability
                    all[index] = changed
                    return person.with(availability: all)
                }
            }
        }
        return days + longer
    }

    private func opening(_ id: Site.ID) -> [Attempt] {
        guard let site = model.folder.museum.sites.first(where: { $0.id == id }) else { return [] }
        let name = Message(site.name)
        return extraDays(site.opening).map { rule, day in
            Attempt(
                text: Message(
                    zhHant: "\(name.zhHant)\(day.name.zhHant) \(rule.window!) 開放",
                    english: "open \(name.english) on \(day.name.english) \(rule.window!)"),
                effort: 4 * rule.window!.hours, leavesOut: 0
            ) { folder in
                folder.relaxedSite(id) { $0.with(opening: $0.opening + [rule]) }
            }
        }
    }

    /// The longest hours of a week on each weekday that does not have them.
    private func extraDays(_ rules: [HoursRule]) -> [(rule: HoursRule, day: Weekday)] {
        guard let widest = rules.compactMap(\.window).max(by: { $0.hours < $1.hours }) else { return [] }
        let open = Set(
            rules.filter { $0.window == widest }.flatMap(\.days).compactMap {
                if case .weekday(let day) = $0 { day } else { nil }
            })
        return Weekday.allCases.filter { !open.contains($0) }.map {
            (HoursRule(days: [.weekday($0)], window: widest), $0)
        }
    }
}

extension DayWindow {
    /// Rounded up.
    fileprivate var hours: Int { (end.minutes - start.minutes + 59) / 60 }
}

extension LoadLimits {
    /// With room for one session of so many minutes more.
    fileprivate func raised(by minutes: Int) -> LoadLimits {
        LoadLimits(
            minutesPerDay: minutesPerDay.map { $0 + minutes }, sessionsPerDay: sessionsPerDay.map { $0 + 1 },
            minutesPerWeek: minutesPerWeek.map { $0 + minutes }, restMinutes: restMinutes)
    }
}

extension MuseumFolder {
    fileprivate func changing(instructor id: Instructor.ID, _ change: (Instructor) -> Instructor) -> MuseumFolder {
        with(instructors: instructors.map { $0.id == id ? change($0) : $0 })
    }

    fileprivate func changing(room id: Room.ID, _ change: (Room) -> Room) -> MuseumFolder {
        with(rooms: rooms.map { $0.id == id ? change($0) : $0 })
    }

    fileprivate func changing(kit id: Kit.ID, _ change: (Kit) -> Kit) -> MuseumFolder {
        with(kits: kits.map { $0.id == id ? change($0) : $0 })
    }

    fileprivate func relaxedSite(_ id: Site.ID, _ change: (Site) -> Site) -> MuseumFolder {
        with(museum: museum.with(sites: museum.sites.map { $0.id == id ? change($0) : $0 }))
    }

    private func with(
        museum: Museum? = nil, rooms: [Room]? = nil, instructors: [Instructor]? = nil, kits: [Kit]? = nil
    ) -> MuseumFolder {
        MuseumFolder(
            museum: museum ?? self.museum, rooms: rooms ?? self.rooms, instructors: instructors ?? self.instructors,
            kits: kits ?? self.kits, programmes: programmes, schools: schools, curricula: curricula, days: days,
            closures: closures, constraints: constraints)
    }
}
