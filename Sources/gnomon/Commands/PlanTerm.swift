import ArgumentParser
import Foundation
import MuseumModel
import Operations
import Timetabling

struct PlanTerm: AnsweringCommand {
    static let configuration = CommandConfiguration(
        commandName: "plan",
        abstract: text("排定一個檔期。Ctrl-C 會停止並保留目前最好的排程。", "Plan a term. Ctrl-C stops and keeps the best plan so far."),
        discussion: text(
            "例如：gnomon plan my-museum --term 2027-spring --seconds 60",
            "For example: gnomon plan my-museum --term 2027-spring --seconds 60"))

    @OptionGroup var folder: FolderArguments

    @Option(help: help("檔期代號。", "The term."))
    var term: String

    @Option(
        name: .customLong("from"),
        help: help("由這份草案改起，其中鎖定的不動；預設為重新排。", "Go on from this draft and what is locked in it; by default anew."))
    var draft: String?

    @OptionGroup var search: SearchOptions

    @OptionGroup var common: CommonOptions

    func answer() async throws -> Answer {
        let stop = StopFlag()
        let interrupts = Interrupts(stop)
        defer { interrupts.cancel() }
        let result = interrupts.result
        let museum = try OpenMuseum(folder.workplace)
        let budget: PlanOrder.Budget =
            search.iterations.map { .iterations($0) } ?? .seconds(search.seconds ?? 30)
        let line = ProgressLine(seconds: search.limit)
        let plan = try await museum.plan(
            PlanOrder(
                term: Term.ID(term), budget: budget, seed: search.seed, threads: search.threads,
                from: draft.map { Plan.ID($0) }), stop: stop
        ) {
            result.keep(unless: stop)
            line.show($0)
        }
        line.end()
        return Answer(document: plan, lines: lines(plan, of: museum.folder, wasStopped: stop.isSet))
    }

    private func lines(_ plan: Plan, of museum: MuseumFolder, wasStopped: Bool) -> [String] {
        var lines: [String] = []
        if wasStopped { lines.append(text("已停止；保留目前最好的排程。", "Stopped; the best plan so far is kept.")) }
        let missing = plan.unplaced.reduce(0) { $0 + $1.meetings }
        lines.append(
            text(
                "排程 \(plan.id)：\(plan.sessions.count) 場已排入，\(missing) 場未排入，成本 \(plan.cost)",
                "Plan \(plan.id): \(plan.sessions.count) sessions placed, \(missing) left out, cost \(plan.cost)"))
        if let bound = plan.bound, bound > 0 {
            lines.append(
                plan.cost == bound
                    ? text("成本已證明為最低。", "The cost is proved to be the lowest.")
                    : text("成本不可能低於 \(bound)。", "The cost cannot be below \(bound)."))
        }
        lines += Table(plan.costs.filter { $0.cost > 0 }.map { ["  \($0.name.spoken)", "\($0.cost)"] }).lines
        lines += plan.violations.lines
        if !plan.unplaced.isEmpty {
            lines.append(text("未排入的場次與原因：", "Left out, and what blocks them:"))
            lines += plan.unplaced.lines(museum.programmes)
        }
        let origin = plan.origin
        lines.append(
            text(
                "種子 \(origin.seed)，\(origin.iterations) 步，" + (origin.isRepeatable ? "可重現" : "以時間為限，不可重現"),
                "Seed \(origin.seed), \(origin.iterations) steps, "
                    + (origin.isRepeatable ? "repeatable" : "ended by time, not repeatable")))
        lines.append(
            text(
                "發布：gnomon publish \(folder.directory) \(plan.id)",
                "To publish: gnomon publish \(folder.directory) \(plan.id)"))
        return lines
    }
}
