import MuseumModel

/// A group of bars: hours of instructors or rooms, sessions of weeks.
struct LoadView {
    struct Bar {
        let name: String
        let percent: String
        let value: String
    }

    let heading: String
    let bars: [Bar]

    /// None where nothing is placed.
    static func all(_ weeks: [ReportWeek], _ report: TimetableReport, _ names: ReportNames) -> [LoadView] {
        guard !weeks.isEmpty else { return [] }
        let language = names.language
        var rooms: [ReportRow: Int] = [:]
        var people: [Instructor.ID: Int] = [:]
        for block in weeks.flatMap(\.blocks) {
            rooms[block.row, default: 0] += block.session.minutes
            for id in Set(block.session.staff.map(\.instructor)) {
                people[id, default: 0] += block.session.minutes
            }
        }
        let roomBars = rooms.map { ($0.key.name(names), $0.value) }
        let peopleBars = people.map { (names.instructor($0.key), $0.value) }
        return [
            LoadView(
                heading: language.say("每週場次數", "Sessions a week"),
                bars: bars(weeks.map { ($0.label(in: language), $0.blocks.count) }) { language.number($0) }),
            LoadView(heading: language.say("場地使用時數", "Hours of each room"), bars: sortedBars(roomBars, language)),
            LoadView(
                heading: language.say("授課人員時數", "Hours of each instructor"), bars: sortedBars(peopleBars, language)),
        ].filter { !$0.bars.isEmpty }
    }

    /// The longest first; the same length by name.
    private static func sortedBars(_ values: [(String, Int)], _ language: Language) -> [Bar] {
        bars(values.sorted { ($1.1, $0.0) < ($0.1, $1.0) }) { hours($0, language) }
    }

    static func bars(_ values: [(String, Int)], value: (Int) -> String) -> [Bar] {
        let most = values.map(\.1).max() ?? 0
        return values.map { Bar(name: $0.0, percent: StripView.percent($0.1, of: most), value: value($0.1)) }
    }

    /// Hours with one decimal.
    static func hours(_ minutes: Int, _ language: Language) -> String {
        let tenths = (minutes + 3) / 6
        let text = language.number(tenths / 10) + (tenths % 10 == 0 ? "" : ".\(tenths % 10)")
        return language.say("\(text) 小時", "\(text) h")
    }
}
