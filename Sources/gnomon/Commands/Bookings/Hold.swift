import ArgumentParser
import Ledger
import MuseumModel
import Operations

struct Hold: AnsweringCommand {
    static let configuration = CommandConfiguration(
        abstract: text("暫時保留名額，逾時自動釋出。", "Keep places for a while; they are free again by themselves."),
        discussion: text(
            "例如：gnomon hold P01.2027-spring.003 --school S001 --students 28 --teachers 2，之後 gnomon accept 代號",
            "For example: gnomon hold P01.2027-spring.003 --school S001 --students 28 --teachers 2, then gnomon accept ID"
        ))

    @OptionGroup var wish: WishOptions

    @Flag(help: help("學校以公文回覆：保留數日。", "The school answers by official letter: keep them for days."))
    var letter = false

    @OptionGroup var key: KeyOptions
    @OptionGroup var museum: MuseumOptions
    @OptionGroup var common: CommonOptions

    func answer() async throws -> Answer {
        let wish = try wish.wish
        let museum = try OpenMuseum(museum.workplace)
        let written = try await museum.orElsewhere(wish.wanted, wish.party) {
            try await key.write { try await museum.hold(wish, letter ? .letter : .short, key: $0) }
        }
        return Answer(written, museum.timeZone)
    }
}
