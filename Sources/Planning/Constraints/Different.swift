import MuseumModel
import Timetabling

/// The sessions selected have different starts, days, weeks, rooms or leaders.
struct Different: PlannerConstraint {
    static let kind = "different"
    static let section = ConstraintSection.spread
    static let summary = Message(
        zhHant: "選定的場次在不同時刻、不同天、不同週、不同場地或由不同人帶領。",
        english: "The sessions selected have different starts on the clock, days, weeks, rooms or leaders.")
    static let fields =
        Selector.fields + [
            ConstraintField(
                needed: "what", "start、day、week、room 或 instructor", "start, day, week, room or instructor", "week"),
            ConstraintField(
                "among", "programme（同一課程之間，預設）或 all（全部之間）",
                "programme (those of the same programme, the default) or all", "programme"),
        ]
    static let example = """
        - kind: different
          name: 臺語導覽在不同的週 Tours in Taiwanese in different weeks
          programmes: [P07]
          what: week
          weight: 3
        """

    let statement: Statement
    private let selector: Selector
    private let what: Sameness
    private let isAmongAll: Bool

    init?(reading reader: inout StatementReader) {
        let statement = reader.statement(Self.force)
        let selector = reader.selector()
        let what = reader.sameness()
        let isAmongAll = reader.isAmongAll()
        if let selector, let isAmongAll, what?.isOfPairs ?? false {
            reader.limitPairs(selector, withinProgramme: !isAmongAll)
        }
        guard let statement, let selector, let what, let isAmongAll else { return nil }
        self.statement = statement
        self.selector = selector
        self.what = what
        self.isAmongAll = isAmongAll
    }

    func add(to model: inout PlanningModel) {
        let offset = model.grid.daysBeforeFirstWeek
        switch what {
        case .start: relate(.differentStart, &model)
        case .day: relate(.differentDays, &model)
        case .week: relate(.differentWeeks(offset: offset), &model)
        case .room, .instructor:
            model.problem.variety += model.groups(selector, isAmongAll, needing: what).map { classes in
                Variety(
                    name: statement.title, classes: classes, roles: classes.map { model.role(what, of: $0)! },
                    weight: weight)
            }
        }
    }

    private func relate(_ kind: Relation.Kind, _ model: inout PlanningModel) {
        model.relate(statement.title, kind, weight, withinProgramme: !isAmongAll) { selector.matches($0) }
    }
}
