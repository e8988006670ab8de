import ArgumentParser
import MuseumModel
import Operations

struct Undo: AnsweringCommand {
    static let configuration = CommandConfiguration(
        abstract: text("回到草案改動之前的排程。", "Go back to the plan that a draft was made from."),
        discussion: text("例如：gnomon undo my-museum", "For example: gnomon undo my-museum"))

    @OptionGroup var folder: FolderArguments

    @Option(help: help("排程代號；預設為最新的。", "The plan; the latest by default."))
    var plan: String?

    @OptionGroup var common: CommonOptions

    func answer() async throws -> Answer {
        let plan = try await OpenMuseum(folder.workplace).undo(plan.map { Plan.ID($0) })
        return Answer(
            document: plan,
            lines: [text("現在的草案是 \(plan.id)，成本 \(plan.cost)。", "The draft is \(plan.id) again, cost \(plan.cost).")])
    }
}
