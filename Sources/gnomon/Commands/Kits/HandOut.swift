import ArgumentParser
import Ledger
import MuseumModel
import Operations

struct HandOut: AnsweringCommand {
    static let configuration = CommandConfiguration(
        commandName: "hand-out", abstract: text("將教具交給借用學校。", "Give a unit to the school that it is kept for."),
        discussion: text(
            "例如：gnomon kits hand-out L-7F3K-9M2Q-X4TC", "For example: gnomon kits hand-out L-7F3K-9M2Q-X4TC"))

    @Argument(help: help("借用代號。", "The loan."))
    var loan: String

    @Option(parsing: .unconditional, help: help("改給第幾號。", "Another unit than the one that is kept for it."))
    var unit: Int?

    @OptionGroup var key: KeyOptions
    @OptionGroup var museum: MuseumOptions
    @OptionGroup var common: CommonOptions

    func answer() async throws -> Answer {
        let museum = try OpenMuseum(museum.workplace)
        return Answer(try await key.write { try await museum.handOut(KitLoan.ID(loan), unit: unit, key: $0) })
    }
}
