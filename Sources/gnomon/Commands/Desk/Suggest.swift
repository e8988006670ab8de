import ArgumentParser
import MuseumModel
import Operations
import Planning
import Timetabling

struct Suggest: AnsweringCommand {
    static let configuration = CommandConfiguration(
        abstract: text("場次還可以排在哪裡，各要付出什麼。", "Where else a session could be, and what each place costs."),
        discussion: text(
            "例如：gnomon suggest P01.2027-spring.012 --museum my-museum",
            "For example: gnomon suggest P01.2027-spring.012 --museum my-museum"))

    @Argument(help: help("場次或系列。", "The session or series."))
    var session: String

    @Option(help: help("排程代號；預設為最新的。", "The plan; the latest by default."))
    var plan: String?

    @Option(help: help("列出幾個（預設 10）。", "How many (10 by default)."))
    var limit = 10

    @OptionGroup var museum: MuseumOptions
    @OptionGroup var common: CommonOptions

    func validate() throws {
        if !(1...100).contains(limit) {
            throw ValidationError(text("--limit 須在 1 到 100 之間", "--limit lies between 1 and 100"))
        }
    }

    func answer() async throws -> Answer {
        let stop = StopFlag()
        let interrupts = Interrupts(stop)
        defer { interrupts.cancel() }
        let found = try await OpenMuseum(museum.workplace).suggestions(
            session, plan: plan.map { Plan.ID($0) }, count: limit, stop: stop)
        let lines =
            found.isEmpty
            ? [text("沒有別的位置。", "There is no other place.")]
            : found.enumerated().flatMap { $0.element.lines(number: $0.offset + 1) }
        return Answer(document: found, lines: lines)
    }
}
