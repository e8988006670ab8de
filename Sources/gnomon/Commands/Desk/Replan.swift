import ArgumentParser
import MuseumModel
import Operations
import Planning
import Timetabling

struct Replan: AnsweringCommand {
    static let configuration = CommandConfiguration(
        abstract: text(
            "館有變動後以最少的更動修補排程，或只重排選定的部分。",
            "Mend a plan with few changes after something has changed, or plan a selection of it anew."),
        discussion: text(
            "例如：gnomon replan my-museum（先看要動幾場）、gnomon replan my-museum --changes 5、gnomon replan my-museum --weeks 116/03/08..116/03/21",
            "For example: gnomon replan my-museum (how many sessions must change), gnomon replan my-museum --changes 5, gnomon replan my-museum --weeks 2027-03-08..2027-03-21"
        ))

    @OptionGroup var folder: FolderArguments

    @Option(name: .customLong("from"), help: help("由哪份排程改起；預設為最新的。", "The plan to go on from; the latest by default."))
    var draft: String?

    @Option(help: help("修補時最多變動幾場。", "Mend with at most so many changed sessions."))
    var changes: Int?

    @Option(help: help("只重排這些週（日期，或起日..迄日），可重複。", "These weeks only (a date, or FIRST..LAST); may be repeated."))
    var weeks: [WeekRange] = []

    @Option(help: help("只重排這個課程，可重複。", "This programme only; may be repeated."))
    var programme: [String] = []

    @Option(help: help("只重排在這個場地的場次，可重複。", "What is in this room only; may be repeated."))
    var room: [String] = []

    @Option(help: help("只重排這位講師的場次，可重複。", "What this instructor has only; may be repeated."))
    var instructor: [String] = []

    @OptionGroup var search: SearchOptions
    @OptionGroup var common: CommonOptions

    private var selects: Bool { !(weeks.isEmpty && programme.isEmpty && room.isEmpty && instructor.isEmpty) }

    func validate() throws {
        if changes != nil, selects {
            throw ValidationError(
                text("--changes 不與選定部分的選項並用", "--changes goes with no option that selects a part"))
        }
        if let changes, changes < 1 {
            throw ValidationError(text("--changes 至少為 1", "--changes is at least 1"))
        }
    }

    func answer() async throws -> Answer {
        let stop = StopFlag()
        let interrupts = Interrupts(stop)
        defer { interrupts.cancel() }
        let museum = try OpenMuseum(folder.workplace)
        let from = draft.map { Plan.ID($0) }
        if selects { return try await answer(museum, from, stop, interrupts.result) }
        guard let changes else {
            let report = try await museum.mending(of: from, stop: stop)
            let note = stop.isSet ? [text("已停止；以下不完整。", "Stopped; what follows is not complete.")] : []
            return Answer(document: report, lines: note + report.lines(folder.directory))
        }
        let base = try await museum.storedPlan(from)
        return try await answer(museum, base, made: museum.mend(from, changes: changes, stop: stop), stop)
    }

    private func answer(
        _ museum: OpenMuseum, _ from: Plan.ID?, _ stop: StopFlag, _ result: Interrupts.Result
    ) async throws -> Answer {
        let base = try await museum.storedPlan(from)
        let weekStart = museum.folder.museum.weekStart
        let selection = Selection(
            spans: weeks.map { $0.span(weekStart) }, programmes: Set(programme.map { .init($0) }),
            rooms: Set(room.map { .init($0) }), instructors: Set(instructor.map { .init($0) }))
        let budget: PlanOrder.Budget =
            search.iterations.map { .iterations($0) } ?? .seconds(search.seconds ?? 30)
        let line = ProgressLine(seconds: search.limit)
        let plan = try await museum.replan(
            from: base.id, freeing: selection, budget: budget, seed: search.seed, threads: search.threads, stop: stop
        ) {
            result.keep(unless: stop)
            line.show($0)
        }
        line.end()
        return try await answer(museum, base, made: plan, stop)
    }

    private func answer(
        _ museum: OpenMuseum, _ base: Plan, made plan: Plan, _ stop: StopFlag
    ) async throws -> Answer {
        let comparison = try await museum.comparison(base, plan)
        var lines = stop.isSet ? [text("已停止；保留目前最好的排程。", "Stopped; the best plan so far is kept.")] : []
        lines += [text("新草案 \(plan.id)，改自 \(base.id)", "The new draft is \(plan.id), made from \(base.id)")]
        lines += comparison.lines(limit: 40) + plan.violations.lines
        if !plan.unplaced.isEmpty {
            lines.append(text("未排入的場次與原因：", "Left out, and what blocks them:"))
            lines += plan.unplaced.lines(museum.folder.programmes)
        }
        lines.append(
            text(
                "發布：gnomon publish \(folder.directory) \(plan.id)；復原：gnomon undo \(folder.directory)",
                "To publish: gnomon publish \(folder.directory) \(plan.id). To go back: gnomon undo \(folder.directory)"
            ))
        return Answer(document: plan, lines: lines)
    }
}

/// Whole weeks: the one of a day, or those from one day's to another's.
struct WeekRange: ExpressibleByArgument {
    private let first: LocalDate
    private let last: LocalDate

    init?(argument: String) {
        let parts = argument.split(separator: "..", omittingEmptySubsequences: false).map(String.init)
        guard (1...2).contains(parts.count), let first = LocalDate(parsing: parts[0]),
            let last = LocalDate(parsing: parts[parts.count - 1]), first <= last
        else { return nil }
        self.first = first
        self.last = last
    }

    func span(_ weekStart: Weekday) -> DateSpan {
        let monday = first.startOfWeek(weekStart)
        return DateSpan(monday, max(monday, last.startOfWeek(weekStart).adding(days: 6)))!
    }
}

extension MendingReport {
    /// What must change, and what more changes would gain.
    fileprivate func lines(_ directory: String) -> [String] {
        var lines = locked.isEmpty ? [] : [text("鎖定的場次違反規則，維持不動：", "Locked sessions break rules, and stay:")]
        lines += locked.map { "  \($0.words.spoken)" }
        guard let fewest = ways.first else {
            return lines + [text("排程 \(plan) 沒有必須變動的場次。", "Nothing of plan \(plan) has to change.")]
        }
        lines.append(
            text(
                "排程 \(plan)：\(forced.count) 場非動不可、\(knockOns) 場連帶",
                "Plan \(plan): \(forced.count) forced, \(knockOns) knock-on"))
        lines.append("  " + forced.prefix(8).joined(separator: " ") + (forced.count > 8 ? " …" : ""))
        lines.append(
            isProvedMinimal
                ? text("已證明不能更少。", "It is proved that no fewer sessions can change.")
                : text(
                    "至少要動 \(atLeast) 場；未證明 \(fewest.changes) 場是最少。",
                    "At least \(atLeast) must change; that \(fewest.changes) is the fewest is not proved."))
        lines +=
            Table(
                [
                    [
                        text("  變動", "  changed"), text("成本", "cost"), text("變動的代價", "price of changes"),
                        text("預約", "bookings"), text("取消", "left out"),
                    ]
                ]
                    + ways.map { way in
                        [
                            "  \(way.changes)", "\(way.cost)", "\(way.changeCost)", "\(way.comparison.bookings.count)",
                            "\(way.leftOut.count)",
                        ]
                    }
            ).lines
        lines += fewest.comparison.lines(limit: 20)
        lines.append(
            text(
                "選定：gnomon replan \(directory) --changes \(fewest.changes)",
                "To choose: gnomon replan \(directory) --changes \(fewest.changes)"))
        return lines
    }
}
