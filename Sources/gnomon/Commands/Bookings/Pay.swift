import ArgumentParser
import Ledger
import MuseumModel
import Operations

struct Pay: AnsweringCommand {
    static let configuration = CommandConfiguration(
        abstract: text("登記付款；退款為負數。", "Note a payment; a refund is negative."),
        discussion: text(
            "例如：gnomon pay B-7F3K-9M2Q-X4TC --amount 2240", "For example: gnomon pay B-7F3K-9M2Q-X4TC --amount 2240"))

    @Argument(help: help("預約代號。", "The booking."))
    var booking: String

    @Option(parsing: .unconditional, help: help("金額；退款為負數。", "The amount; negative for a refund."))
    var amount: Int

    @OptionGroup var key: KeyOptions
    @OptionGroup var museum: MuseumOptions
    @OptionGroup var common: CommonOptions

    func answer() async throws -> Answer {
        let museum = try OpenMuseum(museum.workplace)
        let written = try await key.write {
            try await museum.pay(Booking.ID(booking), amount: amount, key: $0)
        }
        return Answer(written, museum.timeZone)
    }
}
