import ArgumentParser
import Ledger
import MuseumModel
import Operations

struct OpenFund: AnsweringCommand {
    static let configuration = CommandConfiguration(
        commandName: "open", abstract: text("開立基金並存入金額。", "Open a fund and pay into it."),
        discussion: text(
            "例如：gnomon fund open hope --amount 200000", "For example: gnomon fund open hope --amount 200000"))

    @OptionGroup var deposit: DepositOptions
    @OptionGroup var key: KeyOptions
    @OptionGroup var museum: MuseumOptions
    @OptionGroup var common: CommonOptions

    func answer() async throws -> Answer {
        let museum = try OpenMuseum(museum.workplace)
        return Answer(
            try await key.write {
                try await museum.openFund(
                    Fund.ID(deposit.fund), amount: deposit.amount, note: deposit.note, key: $0)
            })
    }
}
