import ArgumentParser
import Foundation
import Ledger
import MuseumModel
import Operations

struct ShowFund: AnsweringCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: text("查看基金的收支。", "Show what went into a fund, and out of it."),
        discussion: text("例如：gnomon fund show hope", "For example: gnomon fund show hope"))

    @Argument(help: help("基金代號。", "The fund."))
    var fund: String

    @OptionGroup var museum: MuseumOptions
    @OptionGroup var common: CommonOptions

    func answer() async throws -> Answer {
        let museum = try OpenMuseum(museum.workplace)
        let account = try await museum.fundAccount(Fund.ID(fund))
        let rows =
            account.deposits.map { deposit in
                [
                    museum.timeZone.localDateTime(at: deposit.at).date.message.spoken, "+\(deposit.amount)",
                    text("存入", "paid in"), deposit.note,
                ]
            }
            + account.grants.map { grant in
                let state = grant.releasedAt == nil ? "" : text("已釋回", "released")
                return [
                    museum.timeZone.localDateTime(at: grant.grantedAt).date.message.spoken, "−\(grant.amount)",
                    grant.purpose == "bus" ? text("車資", "bus") : text("費用", "fee"),
                    "\(grant.school) \(grant.booking) \(state)",
                ]
            }
        return Answer(
            document: ["account": account],
            lines: [text("\(account.fund)：餘額 \(account.balance)", "\(account.fund): balance \(account.balance)")]
                + Table(rows).lines)
    }
}
