import MuseumModel

/// What found no place, as the template reads it.
struct UnplacedView {
    let styleClass: String
    let mark: String
    let title: String
    let id: String
    let meetings: String
    let reasons: [String]

    init(_ unplaced: Plan.Unplaced, _ names: ReportNames) {
        let kind = names.kind(unplaced.programme) ?? .schoolCourse
        let language = names.language
        styleClass = kind.styleClass
        mark = kind.mark.text(in: language)
        title = names.title(unplaced.programme)
        id = unplaced.id
        meetings = language.say(
            "\(unplaced.meetings) 場", "\(unplaced.meetings) \(unplaced.meetings == 1 ? "session" : "sessions")")
        reasons =
            unplaced.reasons.isEmpty
            ? [language.say("原因不明", "no reason is known")] : unplaced.reasons.map { $0.text(in: language) }
    }
}
