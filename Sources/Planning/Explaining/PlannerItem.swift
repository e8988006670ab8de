import MuseumModel

/// One thing of the planner's own that can be to blame when sessions find no place.
enum PlannerItem: Hashable, Sendable {
    /// That a session or series is to be held at all, by its name.
    case need(String)
    case availability(Instructor.ID)
    case absence(Instructor.ID, DateSpan)
    case limits(Instructor.ID)
    /// That skills of an instructor run out.
    case certificates(Instructor.ID)
    case opening(Site.ID)
    case roomHours(Room.ID)
    case closure(Closure)
    /// A must-rule, by its place in constraints.yaml.
    case rule(Int)
    case units(Kit.ID)

    var need: String? { if case .need(let name) = self { name } else { nil } }
}

extension PlannerItem {
    /// The item as a planner calls it.
    func words(_ model: PlanningModel) -> Message {
        let folder = model.folder
        func hours(_ rules: [HoursRule]) -> String { rules.map(\.words).joined(separator: "; ") }
        switch self {
        case .need(let name):
            return Message(zhHant: "場次 \(name)", english: "session \(name)")
        case .availability(let id):
            let label = model.instructorLabel(id)
            let rules = hours(folder.instructors.first { $0.id == id }?.availability ?? [])
            return Message(
                zhHant: "\(label.zhHant) 的可授課時間（\(rules)）", english: "the availability of \(label.english) (\(rules))")
        case .absence(let id, let span):
            let label = model.instructorLabel(id)
            return Message(
                zhHant: "\(label.zhHant) 請假 \(span.first.message.zhHant) 至 \(span.last.message.zhHant)",
                english: "\(label.english) is away \(span.first.message.english) to \(span.last.message.english)")
        case .limits(let id):
            let label = model.instructorLabel(id)
            return Message(zhHant: "\(label.zhHant) 的負荷上限", english: "the load limits of \(label.english)")
        case .certificates(let id):
            let label = model.instructorLabel(id)
            return Message(
                zhHant: "\(label.zhHant) 的證照到期日", english: "the date on which \(label.english)’s certificates end")
        case .opening(let id):
            let site = folder.museum.sites.first { $0.id == id }
            let name = site.map { Message($0.name) } ?? Message(verbatim: id.value)
            let rules = hours(site?.opening ?? [])
            return Message(
                zhHant: "\(name.zhHant)的開放時間（\(rules)）", english: "the opening hours of \(name.english) (\(rules))")
        case .roomHours(let id):
            let label = model.roomLabel(id)
            let rules = hours(folder.rooms.first { $0.id == id }?.hours ?? [])
            return Message(
                zhHant: "\(label.zhHant) 的開放時間（\(rules)）", english: "the hours of \(label.english) (\(rules))")
        case .closure(let closure):
            let scope = model.label(closure.scope)
            return Message(
                zhHant:
                    "\(scope.zhHant)關閉 \(closure.start.words.zhHant) 至 \(closure.end.words.zhHant)（\(closure.reason)）",
                english:
                    "\(scope.english) is closed \(closure.start.words.english) to \(closure.end.words.english) (\(closure.reason))"
            )
        case .rule(let index):
            let title = model.constraints[index].statement.title
            return Message(zhHant: "規則「\(title)」", english: "the rule “\(title)”")
        case .units(let id):
            let label = model.kitLabel(id)
            let units = folder.kits.first { $0.id == id }?.units ?? 0
            return Message(
                zhHant: "教具 \(label.zhHant) 只有 \(units) 組", english: "kit \(label.english) has \(units) units")
        }
    }
}

extension HoursRule {
    /// The line as it stands in the folder.
    var words: String {
        let names = days.map { day in
            if case .weekday(let weekday) = day { return String("\(weekday)".prefix(3)) }
            return DaySelector.words.first { $0.selector == day }?.word ?? "\(day)"
        }
        return names.joined(separator: ",") + " " + (window.map(\.description) ?? "closed")
    }

    /// At every hour of every day.
    static let always = HoursRule(parsing: "daily 00:00-24:00")!
}

extension PlanningModel {
    func label(_ scope: Closure.Scope) -> Message {
        switch scope {
        case .museum: Message(zhHant: "全館", english: "the museum")
        case .site(let id):
            folder.museum.sites.first { $0.id == id }.map { Message($0.name) } ?? Message(verbatim: id.value)
        case .room(let id): roomLabel(id)
        case .instructor(let id): instructorLabel(id)
        }
    }
}
