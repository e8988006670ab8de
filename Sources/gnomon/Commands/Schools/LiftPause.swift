import ArgumentParser
import Ledger
import MuseumModel
import Operations

struct LiftPause: AnsweringCommand {
    static let configuration = CommandConfiguration(
        commandName: "lift",
        abstract: text("解除暫停；先前的未到紀錄不再計算。", "Lift a pause; the no-shows so far count no more."),
        discussion: text(
            "例如：gnomon school lift S001 --reason 颱風停課",
            "For example: gnomon school lift S001 --reason \"closed by a typhoon\""
        ))

    @Argument(help: help("學校代號。", "The school's code."))
    var code: String

    @OptionGroup var reason: ReasonOptions
    @OptionGroup var key: KeyOptions
    @OptionGroup var museum: MuseumOptions
    @OptionGroup var common: CommonOptions

    func answer() async throws -> Answer {
        let museum = try OpenMuseum(museum.workplace)
        let written = try await key.write {
            try await museum.liftPause(of: School.ID(code), because: reason.reason, key: $0)
        }
        let lifted = written.value
        return Answer(
            document: LiftedDocument(lifted: lifted, key: written.key.value),
            lines: [
                text(
                    "已解除 \(lifted.school)：未到 \(lifted.noShows) 次、館方暫停 \(lifted.ordered) 筆",
                    "Lifted \(lifted.school): \(lifted.noShows) no-shows, \(lifted.ordered) pauses by staff")
            ] + written.lines)
    }
}

private struct LiftedDocument: Encodable {
    let lifted: LiftedPause
    let key: String
}
