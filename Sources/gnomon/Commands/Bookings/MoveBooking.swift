import ArgumentParser
import Ledger
import MuseumModel
import Operations

struct MoveBooking: AnsweringCommand {
    static let configuration = CommandConfiguration(
        abstract: text("將預約改到另一場次。", "Move a booking to another session."),
        discussion: text(
            "例如：gnomon move-booking B-7F3K-9M2Q-X4TC P01.2027-spring.004",
            "For example: gnomon move-booking B-7F3K-9M2Q-X4TC P01.2027-spring.004"))

    @Argument(help: help("預約代號。", "The booking."))
    var booking: String

    @Argument(help: help("新的場次或系列。", "The new session or series."))
    var session: String

    @OptionGroup var fee: FeeOptions
    @OptionGroup var key: KeyOptions
    @OptionGroup var museum: MuseumOptions
    @OptionGroup var common: CommonOptions

    func answer() async throws -> Answer {
        let museum = try OpenMuseum(museum.workplace)
        let id = Booking.ID(booking)
        guard let earlier = try await museum.ledger.booking(id) else { throw BookingRefusal.noSuchBooking(id) }
        let written = try await museum.orElsewhere(session, earlier.party) {
            try await key.write { try await museum.move(id, to: session, agreedFee: fee.fee, key: $0) }
        }
        return Answer(written, museum.timeZone)
    }
}
