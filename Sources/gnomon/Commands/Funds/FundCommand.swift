import ArgumentParser
import Ledger
import MuseumModel
import Operations

struct FundCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fund",
        abstract: text("補助基金：開立、增補、列出、查看。", "Funds that pay for schools: open, top up, list and show."),
        subcommands: [ListFunds.self, OpenFund.self, TopUpFund.self, ShowFund.self])
}

/// What goes into a fund.
struct DepositOptions: ParsableArguments {
    @Argument(help: help("基金代號。", "The fund."))
    var fund: String

    @Option(parsing: .unconditional, help: help("金額。", "The amount."))
    var amount: Int

    @Option(help: help("來源，例如計畫文號。", "Where it comes from, e.g. the number of a letter."))
    var note = ""
}

struct FundDocument: Encodable {
    let account: FundAccount
    let key: String
}

extension Answer {
    /// A fund after money went into it.
    init(_ written: Keyed<FundAccount>) {
        let account = written.value
        self.init(
            document: FundDocument(account: account, key: written.key.value),
            lines: [text("\(account.fund)：餘額 \(account.balance)", "\(account.fund): balance \(account.balance)")]
                + written.lines)
    }
}
