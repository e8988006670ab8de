import MuseumModel
import Timetabling

/// Each instructor has so many minutes free within some hours of a day with sessions.
struct Lunch: PlannerConstraint {
    static let kind = "lunch"
    static let section = ConstraintSection.load
    static let summary = Message(
        zhHant: "有課的日子，講師在某時段內至少有幾分鐘空檔。",
        english:
            "On days with sessions each instructor has so many minutes free within some hours; each half an hour missing costs the weight."
    )
    static let fields =
        PeopleSelector.fields + [
            ConstraintField(needed: "hours", "哪個時段", "which hours", "\"11:00-14:00\""),
            ConstraintField(needed: "minutes", "至少幾分鐘", "how many minutes", "45"),
        ]
    static let example = """
        - kind: lunch
          name: 午餐時間 Time for lunch
          hours: "11:00-14:00"
          minutes: 45
          must: yes
        """

    let statement: Statement
    private let people: PeopleSelector
    private let hours: DayWindow
    private let minutes: Int

    init?(reading reader: inout StatementReader) {
        let statement = reader.statement(Self.force)
        let people = reader.people()
        let hours = reader.hours(isNeeded: true)
        let longest = hours.map { max(5, $0.end.minutes - $0.start.minutes) } ?? 1440
        let minutes = reader.number("minutes", 5...longest)
        guard let statement, let people, let hours, let minutes else { return nil }
        self.statement = statement
        self.people = people
        self.hours = hours
        self.minutes = minutes
    }

    func add(to model: inout PlanningModel) {
        model.shape(self, .free(TermGrid.slots(minutes: minutes), within: hours.slots), on: people.resources(model))
    }
}

extension DayWindow {
    /// The slots of a day that lie wholly within it.
    var slots: Range<Int> {
        let lower = TermGrid.slots(minutes: start.minutes)
        return lower..<max(lower, end.minutes / TermGrid.minutesPerSlot)
    }
}
