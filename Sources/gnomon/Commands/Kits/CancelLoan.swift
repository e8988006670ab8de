import ArgumentParser
import Ledger
import MuseumModel
import Operations

struct CancelLoan: AnsweringCommand {
    static let configuration = CommandConfiguration(
        commandName: "cancel", abstract: text("取消尚未領取的借用。", "Cancel a loan that is not handed out."),
        discussion: text("例如：gnomon kits cancel L-7F3K-9M2Q-X4TC", "For example: gnomon kits cancel L-7F3K-9M2Q-X4TC"))

    @Argument(help: help("借用代號。", "The loan."))
    var loan: String

    @OptionGroup var key: KeyOptions
    @OptionGroup var museum: MuseumOptions
    @OptionGroup var common: CommonOptions

    func answer() async throws -> Answer {
        let museum = try OpenMuseum(museum.workplace)
        return Answer(try await key.write { try await museum.cancelLoan(KitLoan.ID(loan), key: $0) })
    }
}
