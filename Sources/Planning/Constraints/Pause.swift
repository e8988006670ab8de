import MuseumModel
import Timetabling

/// No instructor has longer than so many minutes without a pause.
struct Pause: PlannerConstraint {
    static let kind = "pause"
    static let section = ConstraintSection.load
    static let summary = Message(
        zhHant: "講師連續授課的時間上限，之後須有休息。",
        english:
            "No instructor teaches longer than so many minutes without a pause of so many; each half an hour more costs the weight."
    )
    static let fields =
        PeopleSelector.fields + [
            ConstraintField(needed: "after", "最多連續幾分鐘", "after how many minutes at most", "180"),
            ConstraintField(needed: "minutes", "休息至少幾分鐘", "how long a pause is at least", "20"),
        ]
    static let example = """
        - kind: pause
          name: 三小時內要休息二十分鐘 Twenty minutes of rest within three hours
          after: 180
          minutes: 20
          weight: 3
        """

    let statement: Statement
    private let people: PeopleSelector
    private let after: Int
    private let minutes: Int

    init?(reading reader: inout StatementReader) {
        let statement = reader.statement(Self.force)
        let people = reader.people()
        let after = reader.number("after", 5...1440)
        let minutes = reader.number("minutes", 5...1440)
        guard let statement, let people, let after, let minutes else { return nil }
        self.statement = statement
        self.people = people
        self.after = after
        self.minutes = minutes
    }

    func add(to model: inout PlanningModel) {
        model.shape(
            self, .stretch(after / TermGrid.minutesPerSlot, pause: TermGrid.slots(minutes: minutes)),
            on: people.resources(model))
    }
}
