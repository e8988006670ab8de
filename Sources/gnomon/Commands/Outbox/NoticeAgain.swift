import ArgumentParser
import Ledger
import MuseumModel
import Operations

struct NoticeAgain: AnsweringCommand {
    static let configuration = CommandConfiguration(
        commandName: "again",
        abstract: text("再試一次失敗或中斷的通知。", "Let a notice be tried again that failed or was left in the middle."),
        discussion: text("例如：gnomon outbox again 12", "For example: gnomon outbox again 12"))

    @Argument(help: help("通知編號。", "The notice's number."))
    var number: Int

    @OptionGroup var museum: MuseumOptions
    @OptionGroup var common: CommonOptions

    func answer() async throws -> Answer {
        let museum = try OpenMuseum(museum.workplace)
        let notice = try await museum.decideNotice(number, .again)
        return Answer(document: ["notice": notice], lines: Table([notice.row(museum.timeZone)]).lines)
    }
}
