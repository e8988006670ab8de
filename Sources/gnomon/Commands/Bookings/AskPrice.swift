import ArgumentParser
import Ledger
import MuseumModel
import Operations

struct AskPrice: AnsweringCommand {
    static let configuration = CommandConfiguration(
        commandName: "quote",
        abstract: text("試算費用與名額，不作保留。", "Say what a booking would cost and find; nothing is kept."),
        discussion: text(
            "例如：gnomon quote P01.2027-spring.003 --school S001 --students 28 --teachers 2",
            "For example: gnomon quote P01.2027-spring.003 --school S001 --students 28 --teachers 2"))

    @OptionGroup var wish: WishOptions
    @OptionGroup var museum: MuseumOptions
    @OptionGroup var common: CommonOptions

    func answer() async throws -> Answer {
        let wish = try wish.wish
        let museum = try OpenMuseum(museum.workplace)
        let quote = try await museum.orElsewhere(wish.wanted, wish.party) { try await museum.quote(wish) }
        return Answer(document: ["quote": quote], lines: lines(quote, museum.folder.museum.currency))
    }

    private func lines(_ quote: Quote, _ currency: String) -> [String] {
        let fee = quote.fee
        var lines = [
            text("剩餘名額：\(quote.left.least)", "left: \(quote.left.least)"),
            text(
                "費用：\(currency) \(fee.total)（\(fee.places) × \(fee.perPerson)\(fee.isGroupRate ? "，團體價" : "")）",
                "fee: \(currency) \(fee.total) (\(fee.places) × \(fee.perPerson)\(fee.isGroupRate ? ", group rate" : ""))"
            ),
        ]
        if fee.percentWaived > 0 {
            lines.append(text("減免 \(fee.percentWaived)%", "\(fee.percentWaived) % waived"))
        }
        if let funded = quote.funded {
            lines.append(
                text(
                    "基金 \(funded.fund) 補助：費用 \(funded.fee)、車資 \(funded.bus)",
                    "fund \(funded.fund) pays: \(funded.fee) of the fee, \(funded.bus) for the bus"))
        }
        let (until, count) = (quote.bookUntil.message, quote.finalCount.message)
        lines += [
            text("預約截止：\(until.zhHant)", "book until: \(until.english)"),
            text("人數確定日：\(count.zhHant)", "final count: \(count.english)"),
        ]
        lines += quote.cancellation.sorted { $0.days > $1.days }.map {
            text("取消：\($0.days) 日前收 \($0.percent)%", "cancelling until \($0.days) days before: \($0.percent) %")
        }
        if !quote.approvals.isEmpty {
            let names = quote.approvals.map(\.name).joined()
            lines.append(text("須經核准：\(names.zhHant)", "to be approved by: \(names.english)"))
        }
        return lines
    }
}
