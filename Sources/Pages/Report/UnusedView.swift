import MuseumModel

/// What has no session at all, as the template reads it.
struct UnusedView {
    let heading: String
    let names: [String]

    /// None where nothing is placed, and none of what is all in use.
    static func all(_ report: TimetableReport, _ names: ReportNames) -> [UnusedView] {
        guard !report.sessions.isEmpty else { return [] }
        let language = names.language
        let rooms = Set(report.sessions.compactMap(\.room))
        let people = Set(report.sessions.flatMap { $0.staff.map(\.instructor) })
        let kits = Set(report.sessions.flatMap { $0.kits.map(\.kit) })
        return [
            UnusedView(
                heading: language.say("沒有場次的場地", "Rooms without a session"),
                names: names.roomOrder.filter { !rooms.contains($0) }.map(names.room)),
            UnusedView(
                heading: language.say("沒有場次的授課人員", "Instructors without a session"),
                names: report.folder.instructors.map(\.id).sorted().filter { !people.contains($0) }.map(
                    names.instructor)),
            UnusedView(
                heading: language.say("沒有用到的教具", "Kits that are not used"),
                names: report.folder.kits.map(\.id).filter { !kits.contains($0) }.map(names.kit)),
        ].filter { !$0.names.isEmpty }
    }
}
