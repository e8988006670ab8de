import ArgumentParser
import Ledger
import MuseumModel
import Operations

struct Book: AnsweringCommand {
    static let configuration = CommandConfiguration(
        abstract: text("預約一個場次或整個系列。", "Book a session, or a whole series."),
        discussion: text(
            "例如：gnomon book P01.2027-spring.003 --school S001 --students 28 --teachers 2",
            "For example: gnomon book P01.2027-spring.003 --school S001 --students 28 --teachers 2"))

    @OptionGroup var wish: WishOptions
    @OptionGroup var key: KeyOptions
    @OptionGroup var place: DeskOptions
    @OptionGroup var common: CommonOptions

    func answer() async throws -> Answer {
        let wish = try wish.wish
        let (desk, timeZone) = try place.desk
        let written = try await desk.orElsewhere(wish.wanted, wish.party) {
            try await key.write { try await desk.book(wish, key: $0) }
        }
        return Answer(written, timeZone)
    }
}
