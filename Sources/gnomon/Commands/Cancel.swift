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

    @OptionGroup var key: KeyOptions
    @OptionGroup var museum: MuseumOptions
    @OptionGroup var common: CommonOptions

    func answer() async throws -> Answer {
        let request = key.request
        let booking = try await OpenMuseum(museum.workplace).cancel(Booking.ID(booking), key: request)
        return Answer(document: BookingDocument(booking: booking, key: request.value), lines: booking.lines)
    }
}
