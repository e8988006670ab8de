import ArgumentParser
import Ledger
import MuseumModel
import Operations

struct Accept: AnsweringCommand {
    static let configuration = CommandConfiguration(
        abstract: text("確認保留、遞補或改期。", "Accept an offer, confirm a hold, or agree to a moved date."),
        discussion: text("例如：gnomon accept B-7F3K-9M2Q-X4TC", "For example: gnomon accept B-7F3K-9M2Q-X4TC"))

    @Argument(help: help("預約代號。", "The booking."))
    var booking: String

    @OptionGroup var key: KeyOptions
    @OptionGroup var museum: MuseumOptions
    @OptionGroup var common: CommonOptions

    func answer() async throws -> Answer {
        let museum = try OpenMuseum(museum.workplace)
        let written = try await key.write { try await museum.accept(Booking.ID(booking), key: $0) }
        return Answer(written, museum.timeZone)
    }
}
