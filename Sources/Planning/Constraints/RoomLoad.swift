import MuseumModel

/// How many sessions, or minutes of them, each room has in each period.
struct RoomLoad: PlannerConstraint {
    static let kind = "room-load"
    static let section = ConstraintSection.space
    static let summary = Message(
        zhHant: "每間場地每日、每週、每月或每檔期的場次或分鐘數。",
        english:
            "Each room has at most, or at least, so many of the sessions selected, or minutes of them, a day, week, month or term."
    )
    static let fields =
        RoomSelector.fields + Amounts.fields + Selector.fields + TimeSelector.fields
    static let oneOf = [Amounts.names]
    static let example = """
        - kind: room-load
          name: 演講廳每週至少用兩次 The lecture hall is used twice a week
          in_rooms: [TALK]
          at_least: 2
          per: week
          weight: 2
        """

    let statement: Statement
    private let rooms: RoomSelector
    private let selector: Selector
    private let amounts: Amounts
    private let times: TimeSelector

    init?(reading reader: inout StatementReader) {
        let statement = reader.statement(Self.force)
        let rooms = reader.rooms()
        let selector = reader.selector()
        let amounts = reader.amounts(statement)
        let times = reader.times()
        guard let statement, let rooms, let selector, let amounts, let times else { return nil }
        self.statement = statement
        self.rooms = rooms
        self.selector = selector
        self.amounts = amounts
        self.times = times
    }

    func add(to model: inout PlanningModel) {
        model.limit(self, amounts, on: rooms.resources(model), selector, times)
    }
}
