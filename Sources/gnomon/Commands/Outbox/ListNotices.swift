import ArgumentParser
import Ledger
import MuseumModel
import Operations

struct ListNotices: AnsweringCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: text("列出尚未送達的通知。", "List the notices that are not over."))

    @Flag(help: help("也列出已送出的。", "Those that are over, too."))
    var all = false

    @OptionGroup var museum: MuseumOptions
    @OptionGroup var common: CommonOptions

    func answer() async throws -> Answer {
        let museum = try OpenMuseum(museum.workplace)
        let notices = try await museum.notices(isComplete: all)
        return Answer(
            document: ["notices": notices],
            lines: notices.isEmpty
                ? [text("沒有待送的通知。", "No notice waits.")] : Table(notices.map { $0.row(museum.timeZone) }).lines)
    }
}
