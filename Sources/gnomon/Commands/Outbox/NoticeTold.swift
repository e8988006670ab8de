import ArgumentParser
import Ledger
import MuseumModel
import Operations

struct NoticeTold: AnsweringCommand {
    static let configuration = CommandConfiguration(
        commandName: "told", abstract: text("註記已由人員通知。", "Note that a person told it."),
        discussion: text("例如：gnomon outbox told 12", "For example: gnomon outbox told 12"))

    @Argument(help: help("通知編號。", "The notice's number."))
    var number: Int

    @OptionGroup var museum: MuseumOptions
    @OptionGroup var common: CommonOptions

    func answer() async throws -> Answer {
        let museum = try OpenMuseum(museum.workplace)
        let notice = try await museum.decideNotice(number, .told)
        return Answer(document: ["notice": notice], lines: Table([notice.row(museum.timeZone)]).lines)
    }
}
