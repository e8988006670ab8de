import ArgumentParser
import MuseumModel
import Operations

struct Offers: AnsweringCommand {
    static let configuration = CommandConfiguration(
        abstract: text(
            "列出待回覆的事項：遞補通知、保留、待核准、改期。", "List what waits for an answer: offers, holds, requests, moved dates."),
        discussion: text("例如：gnomon offers --school S001", "For example: gnomon offers --school S001"))

    @Option(help: help("只列這所學校。", "Only those of this school."))
    var school: String?

    @OptionGroup var museum: MuseumOptions
    @OptionGroup var common: CommonOptions

    func answer() async throws -> Answer {
        let museum = try OpenMuseum(museum.workplace)
        let offers = try await museum.offers(school: school.map { School.ID($0) })
        let lines = offers.flatMap { Table([$0.row]).lines + $0.notes(museum.timeZone).map { "  " + $0 } }
        return Answer(
            document: ["offers": offers],
            lines: offers.isEmpty ? [text("沒有待回覆的事項。", "Nothing waits for an answer.")] : lines)
    }
}
