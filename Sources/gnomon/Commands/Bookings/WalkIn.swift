import ArgumentParser
import Ledger
import MuseumModel
import Operations

struct WalkIn: AnsweringCommand {
    static let configuration = CommandConfiguration(
        abstract: text("現場參加：有名額時當場登記並報到。", "Take people in at the door, where there is room."),
        discussion: text(
            "例如：gnomon walk-in P06.2027-spring.003 --students 4",
            "For example: gnomon walk-in P06.2027-spring.003 --students 4"))

    @Argument(help: help("場次代號。", "The session."))
    var session: String

    @Option(help: help("學校代號；散客免填。", "The school; none for families and single visitors."))
    var school: String?

    @OptionGroup var party: PartyOptions
    @OptionGroup var key: KeyOptions
    @OptionGroup var museum: MuseumOptions
    @OptionGroup var common: CommonOptions

    func answer() async throws -> Answer {
        let museum = try OpenMuseum(museum.workplace)
        let party = try party.party
        let written = try await museum.orElsewhere(session, party) {
            try await key.write {
                try await museum.walkIn(
                    Session.ID(session), school: school.map { School.ID($0) }, party: party, key: $0)
            }
        }
        return Answer(written, museum.timeZone)
    }
}
