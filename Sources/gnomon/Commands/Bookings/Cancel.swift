import ArgumentParser
import Ledger
import MuseumModel
import Operations

struct Cancel: AnsweringCommand {
    static let configuration = CommandConfiguration(
        abstract: text("取消預約；名額立即釋出。", "Cancel a booking; its places are free at once."),
        discussion: text("例如：gnomon cancel B-7F3K-9M2Q-X4TC", "For example: gnomon cancel B-7F3K-9M2Q-X4TC"))

    @Argument(help: help("預約代號。", "The booking."))
    var booking: String

    @OptionGroup var fee: FeeOptions
    @OptionGroup var key: KeyOptions
    @OptionGroup var place: DeskOptions
    @OptionGroup var common: CommonOptions

    func answer() async throws -> Answer {
        let (desk, timeZone) = try place.desk
        let written = try await key.write {
            try await desk.cancel(Booking.ID(booking), agreedFee: fee.fee, key: $0)
        }
        return Answer(written, timeZone)
    }
}
