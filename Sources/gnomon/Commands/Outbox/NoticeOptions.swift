import ArgumentParser
import Ledger
import MuseumModel
import Operations

/// The notice about which a person decides.
struct NoticeOptions: ParsableArguments {
    @Argument(help: help("通知編號。", "The notice's number."))
    var number: Int

    @OptionGroup var museum: MuseumOptions

    func decide(_ decision: NoticeDecision) async throws -> Answer {
        let museum = try OpenMuseum(museum.workplace)
        let notice = try await museum.decideNotice(number, decision)
        return Answer(document: ["notice": notice], lines: Table([notice.row(museum.timeZone)]).lines)
    }
}
