import ArgumentParser
import Ledger
import MuseumModel
import Operations

struct TopUpFund: AnsweringCommand {
    static let configuration = CommandConfiguration(
        commandName: "top-up", abstract: text("增補基金。", "Pay into a fund."),
        discussion: text(
            "例如：gnomon fund top-up hope --amount 50000", "For example: gnomon fund top-up hope --amount 50000"))

    @OptionGroup var deposit: DepositOptions
    @OptionGroup var key: KeyOptions
    @OptionGroup var museum: MuseumOptions
    @OptionGroup var common: CommonOptions

    func answer() async throws -> Answer {
        let museum = try OpenMuseum(museum.workplace)
        return Answer(
            try await key.write {
                try await museum.topUpFund(
                    Fund.ID(deposit.fund), amount: deposit.amount, note: deposit.note, key: $0)
            })
    }
}
