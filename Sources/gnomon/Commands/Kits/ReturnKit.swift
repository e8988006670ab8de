import ArgumentParser
import Ledger
import MuseumModel
import Operations

struct ReturnKit: AnsweringCommand {
    static let configuration = CommandConfiguration(
        commandName: "return",
        abstract: text("登記歸還；有損壞即排入維修。", "Take a kit back; one that is damaged is repaired first."),
        discussion: text(
            "例如：gnomon kits return L-7F3K-9M2Q-X4TC --damage 鏡片破裂",
            "For example: gnomon kits return L-7F3K-9M2Q-X4TC --damage \"a cracked lens\""))

    @Argument(help: help("借用代號。", "The loan."))
    var loan: String

    @Option(help: help("損壞情形；請勿寫個人資料。", "What is broken. Name no persons."))
    var damage: String?

    @OptionGroup var key: KeyOptions
    @OptionGroup var museum: MuseumOptions
    @OptionGroup var common: CommonOptions

    func answer() async throws -> Answer {
        let museum = try OpenMuseum(museum.workplace)
        return Answer(try await key.write { try await museum.returnKit(KitLoan.ID(loan), damage: damage, key: $0) })
    }
}
