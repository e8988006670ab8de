import ArgumentParser
import MuseumModel
import Operations

struct ComparePlans: AnsweringCommand {
    static let configuration = CommandConfiguration(
        commandName: "compare",
        abstract: text("兩份排程有何不同：動了哪些場次、成本、預約。", "What is different between two plans: sessions, cost, bookings."),
        discussion: text(
            "例如：gnomon compare 2027-spring-e88ce332 --museum my-museum（與最新的排程比較）",
            "For example: gnomon compare 2027-spring-e88ce332 --museum my-museum (with the latest plan)"))

    @Argument(help: help("先前的排程。", "The plan before."))
    var before: String

    @Argument(help: help("之後的排程；預設為最新的。", "The plan after; the latest by default."))
    var after: String?

    @OptionGroup var museum: MuseumOptions
    @OptionGroup var common: CommonOptions

    func answer() async throws -> Answer {
        let comparison = try await OpenMuseum(museum.workplace).comparison(
            Plan.ID(before), after.map { Plan.ID($0) })
        return Answer(
            document: comparison, lines: ["\(comparison.before) → \(comparison.after)"] + comparison.lines(limit: nil))
    }
}
