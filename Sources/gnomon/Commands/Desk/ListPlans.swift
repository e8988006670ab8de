import ArgumentParser
import Ledger
import MuseumModel
import Operations

struct ListPlans: AnsweringCommand {
    static let configuration = CommandConfiguration(
        commandName: "plans",
        abstract: text("列出所有排程，最新的在前。", "All plans side by side, the newest first."),
        discussion: text(
            "例如：gnomon plans my-museum --term 2027-spring", "For example: gnomon plans my-museum --term 2027-spring"))

    @OptionGroup var folder: FolderArguments

    @Option(help: help("只列這個檔期。", "Those of this term only."))
    var term: String?

    @OptionGroup var common: CommonOptions

    func answer() async throws -> Answer {
        let museum = try OpenMuseum(folder.workplace)
        let plans = try await museum.plans(of: term.map { Term.ID($0) })
        let published = try await museum.publishedPlans()
        if plans.isEmpty { return Answer(document: plans, lines: [text("還沒有排程。", "There is no plan yet.")]) }
        let rows = plans.map { plan in
            let created = museum.timeZone.localDateTime(at: plan.createdAt)
            return [
                plan.id.value, plan.term.value, "\(plan.cost)", plan.bound.map { "≥ \($0)" } ?? "–",
                "\(plan.sessions)", "\(plan.unplaced)", "\(plan.violations)", "\(plan.locks)", "\(plan.seed)",
                "\(created.date.message.spoken) \(created.time)", plan.parent?.value ?? "–",
                published.contains(plan.id) ? text("已公布", "published") : "",
            ]
        }
        return Answer(document: plans, lines: Table([Self.heading] + rows).lines.map(\.trimmedEnd))
    }

    private static var heading: [String] {
        [
            text("排程", "plan"), text("檔期", "term"), text("成本", "cost"), text("下限", "bound"),
            text("場次", "sessions"), text("未排", "left out"), text("違規", "broken"), text("鎖定", "locks"),
            text("種子", "seed"), text("建立", "made"), text("改自", "made from"), "",
        ]
    }
}

extension String {
    /// Without blanks at the end.
    fileprivate var trimmedEnd: String {
        var text = self
        while text.last == " " { text.removeLast() }
        return text
    }
}
