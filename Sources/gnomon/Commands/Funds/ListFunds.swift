import ArgumentParser
import Ledger
import MuseumModel
import Operations

struct ListFunds: AnsweringCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: text("列出基金與餘額。", "List the funds with what is left."),
        discussion: text("例如：gnomon fund list", "For example: gnomon fund list"))

    @OptionGroup var museum: MuseumOptions
    @OptionGroup var common: CommonOptions

    func answer() async throws -> Answer {
        let museum = try OpenMuseum(museum.workplace)
        let funds = try await museum.funds()
        let rows = funds.map { listed in
            let state =
                listed.account.map {
                    text("餘額 \($0.balance)，已核給 \($0.granted)", "\($0.balance) left, \($0.granted) granted")
                } ?? text("未開立", "not open")
            let most =
                listed.fund.perSchoolAndYear.map { text("每校每年至多 \($0)", "at most \($0) a school and year") } ?? ""
            return [listed.fund.id.value, listed.fund.name.spoken, state, most]
        }
        return Answer(
            document: ["funds": funds],
            lines: rows.isEmpty ? [text("沒有基金。", "There are no funds.")] : Table(rows).lines)
    }
}
