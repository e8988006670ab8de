import MuseumModel
import Timetabling

/// Between the sessions of a day each instructor has so many idle minutes at most; each half an hour more costs the weight.
struct IdleTime: PlannerConstraint {
    static let kind = "idle-time"
    static let section = ConstraintSection.load
    static let summary = Message(
        zhHant: "講師一天之中場次之間的空檔總長。",
        english:
            "Between the sessions of a day each instructor waits at most so many minutes; each half an hour more costs the weight."
    )
    static let fields =
        PeopleSelector.fields + [
            ConstraintField(needed: "minutes", "最多幾分鐘", "how many minutes", "90")
        ]
    static let force = ConstraintForce.wish
    static let example = """
        - kind: idle-time
          name: 志工不必久候 Volunteers do not wait for long
          staff: [volunteer]
          minutes: 90
          weight: 1
        """

    let statement: Statement
    private let people: PeopleSelector
    private let minutes: Int

    init?(reading reader: inout StatementReader) {
        let statement = reader.statement(Self.force)
        let people = reader.people()
        let minutes = reader.number("minutes", 0...1440)
        guard let statement, let people, let minutes else { return nil }
        self.statement = statement
        self.people = people
        self.minutes = minutes
    }

    func add(to model: inout PlanningModel) {
        model.shape(self, .gaps(minutes / TermGrid.minutesPerSlot), on: people.resources(model))
    }
}
