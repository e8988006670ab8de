import ArgumentParser
import Ledger
import MuseumModel
import Operations

struct Approve: AnsweringCommand {
    static let configuration = CommandConfiguration(
        abstract: text("核准或婉拒申請。", "Approve a request, or refuse it."),
        discussion: text(
            "例如：gnomon approve B-7F3K-9M2Q-X4TC --by museum", "For example: gnomon approve B-7F3K-9M2Q-X4TC --by museum"
        ))

    @Argument(help: help("申請代號。", "The request."))
    var booking: String

    @Option(help: help("誰核准：museum（館方）或 school（校長）。", "Who agrees: the museum, or the school's head."))
    var by: Approver

    @Option(help: help("婉拒，並說明原因。", "Refuse it, and say why."))
    var refuse: String?

    @OptionGroup var key: KeyOptions
    @OptionGroup var museum: MuseumOptions
    @OptionGroup var common: CommonOptions

    func answer() async throws -> Answer {
        let museum = try OpenMuseum(museum.workplace)
        let written = try await key.write {
            try await museum.approve(Booking.ID(booking), as: by, refusing: refuse, key: $0)
        }
        return Answer(written, museum.timeZone)
    }
}

extension Approver: ExpressibleByArgument {}
