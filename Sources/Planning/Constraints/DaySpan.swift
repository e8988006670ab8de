import MuseumModel
import Timetabling

/// From the first session of a day to the last each instructor has so long at most; each half an hour more costs the weight.
struct DaySpan: PlannerConstraint {
    static let kind = "day-span"
    static let section = ConstraintSection.load
    static let summary = Message(
        zhHant: "每位講師一天從第一場開始到最後一場結束的長度。",
        english:
            "From the start of the first session to the end of the last, each instructor’s day is at most so long; each half an hour more costs the weight."
    )
    static let fields =
        PeopleSelector.fields + [
            ConstraintField(needed: "minutes", "最多幾分鐘", "how many minutes", "420")
        ]
    static let example = """
        - kind: day-span
          name: 一天不超過七小時 A day of no more than seven hours
          minutes: 420
          weight: 2
        """

    let statement: Statement
    private let people: PeopleSelector
    private let minutes: Int

    init?(reading reader: inout StatementReader) {
        let statement = reader.statement(Self.force)
        let people = reader.people()
        let minutes = reader.number("minutes", 5...1440)
        guard let statement, let people, let minutes else { return nil }
        self.statement = statement
        self.people = people
        self.minutes = minutes
    }

    func add(to model: inout PlanningModel) {
        model.shape(self, .span(minutes / TermGrid.minutesPerSlot), on: people.resources(model))
    }
}

extension PlanningModel {
    /// Adds the same measure of the day for each of some resources by itself; half an hour is a unit.
    mutating func shape(
        _ constraint: any PlannerConstraint, _ measure: DayShape.Measure, on resources: [Int]
    ) {
        let classes = classes { _ in true }
        problem.dayShapes += resources.map { resource in
            DayShape(
                name: constraint.statement.title, resources: [resource], classes: classes, measure: measure,
                unit: TermGrid.slots(minutes: 30), weight: constraint.weight)
        }
    }
}
