import MuseumModel

/// What of a programme found no place for the same reasons, as the template reads it.
struct UnplacedView {
    let styleClass: String
    let mark: String
    let title: String
    let ids: [String]
    let meetings: String
    let reasons: [String]

    /// In the order of the first of each.
    static func all(_ unplaced: [Plan.Unplaced], _ names: ReportNames) -> [UnplacedView] {
        struct Cause: Hashable {
            let programme: Programme.ID
            let reasons: [Message]
        }
        var groups: [Cause: [Plan.Unplaced]] = [:]
        var order: [Cause] = []
        for item in unplaced {
            let cause = Cause(programme: item.programme, reasons: item.reasons)
            if groups[cause] == nil { order.append(cause) }
            groups[cause, default: []].append(item)
        }
        return order.map { UnplacedView($0.programme, $0.reasons, groups[$0] ?? [], names) }
    }

    private init(_ programme: Programme.ID, _ causes: [Message], _ unplaced: [Plan.Unplaced], _ names: ReportNames) {
        let count = unplaced.reduce(0) { $0 + $1.meetings }
        let kind = names.kind(programme) ?? .schoolCourse
        let language = names.language
        styleClass = kind.styleClass
        mark = kind.mark.text(in: language)
        title = names.title(programme)
        ids = unplaced.map(\.id)
        meetings = language.say(
            "\(count) 場", "\(count) \(count == 1 ? "session" : "sessions")")
        reasons =
            causes.isEmpty
            ? [language.say("原因不明", "no reason is known")] : causes.map { $0.text(in: language) }
    }
}
