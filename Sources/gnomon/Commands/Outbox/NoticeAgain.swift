import ArgumentParser
import Ledger
import MuseumModel
import Operations

struct NoticeAgain: AnsweringCommand {
    static let configuration = CommandConfiguration(
        commandName: "again",
        abstract: text("再試一次失敗或中斷的通知。", "Let a notice be tried again that failed or was left in the middle."),
        discussion: text("例如：gnomon outbox again 12", "For example: gnomon outbox again 12"))

    @OptionGroup var notice: NoticeOptions
    @OptionGroup var common: CommonOptions

    func answer() async throws -> Answer { try await notice.decide(.again) }
}
