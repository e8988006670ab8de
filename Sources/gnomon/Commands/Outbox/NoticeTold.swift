import ArgumentParser
import Ledger
import MuseumModel
import Operations

struct NoticeTold: AnsweringCommand {
    static let configuration = CommandConfiguration(
        commandName: "told", abstract: text("註記已由人員通知。", "Note that a person told it."),
        discussion: text("例如：gnomon outbox told 12", "For example: gnomon outbox told 12"))

    @OptionGroup var notice: NoticeOptions
    @OptionGroup var common: CommonOptions

    func answer() async throws -> Answer { try await notice.decide(.told) }
}
