/// The starts of a series that do not take place, whatever form they are written in.
struct Exclusions {
    private let walls: Set<Int>
    private let days: Set<Int>

    /// - Parameter values: brought to the form of the series: an all-day series loses the day, a timed one all starts of a
    ///   day that is named without a time.
    init(_ values: [TimeValue], of series: SourceEvent, zones: ZoneBook) {
        var walls: Set<Int> = []
        var days: Set<Int> = []
        for value in values {
            if series.start.isDate {
                days.insert(
                    value.form == .utc ? zones.floating.wall(at: value.wall).dividedRoundingDown(by: 86_400) : value.day
                )
            } else if value.isDate {
                days.insert(value.day)
            } else if let wall = series.wall(of: value, zones: zones) {
                walls.insert(wall)
            }
        }
        self.walls = walls
        self.days = days
    }

    func contains(_ wall: Int) -> Bool {
        walls.contains(wall) || days.contains(wall.dividedRoundingDown(by: 86_400))
    }
}
