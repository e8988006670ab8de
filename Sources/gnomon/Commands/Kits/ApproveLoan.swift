import ArgumentParser
import Ledger
import MuseumModel
import Operations

struct ApproveLoan: AnsweringCommand {
    static let configuration = CommandConfiguration(
        commandName: "approve", abstract: text("核准或婉拒借用申請。", "Approve a request for a kit, or refuse it."),
        discussion: text(
            "例如：gnomon kits approve L-7F3K-9M2Q-X4TC --unit 2",
            "For example: gnomon kits approve L-7F3K-9M2Q-X4TC --unit 2"))

    @Argument(help: help("借用代號。", "The loan."))
    var loan: String

    @Option(
        parsing: .unconditional,
        help: help("保留第幾號；預設為第一套可用的。", "The unit to keep for it; the first that is free by default."))
    var unit: Int?

    @Option(help: help("婉拒，並說明原因。", "Refuse it, and say why."))
    var refuse: String?

    @OptionGroup var key: KeyOptions
    @OptionGroup var museum: MuseumOptions
    @OptionGroup var common: CommonOptions

    func answer() async throws -> Answer {
        let museum = try OpenMuseum(museum.workplace)
        let id = KitLoan.ID(loan)
        return Answer(
            try await key.write { key in
                if let refuse { return try await museum.refuseLoan(id, because: refuse, key: key) }
                return try await museum.approveLoan(id, unit: unit, key: key)
            })
    }
}
