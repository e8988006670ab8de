import ArgumentParser
import Ledger
import MuseumModel
import Operations

struct PauseSchool: AnsweringCommand {
    static let configuration = CommandConfiguration(
        commandName: "pause", abstract: text("暫停一所學校的預約。", "Let a school book nothing for a time."),
        discussion: text(
            "例如：gnomon school pause S001 --through 2027-06-30 --reason 屢次未付費",
            "For example: gnomon school pause S001 --through 2027-06-30 --reason \"unpaid visits\""))

    @Argument(help: help("學校代號。", "The school's code."))
    var code: String

    @Option(help: help("最後一日（含）。", "The last day of the pause."))
    var through: LocalDate

    @OptionGroup var reason: ReasonOptions
    @OptionGroup var key: KeyOptions
    @OptionGroup var museum: MuseumOptions
    @OptionGroup var common: CommonOptions

    func answer() async throws -> Answer {
        let museum = try OpenMuseum(museum.workplace)
        let written = try await key.write {
            try await museum.pause(School.ID(code), through: through, because: reason.reason, key: $0)
        }
        return Answer(
            document: PauseDocument(pause: written.value, key: written.key.value),
            lines: ["\(written.value.school)  \(written.value.pause.spoken(museum.timeZone))"] + written.lines)
    }
}

private struct PauseDocument: Encodable {
    let pause: OrderedPause
    let key: String
}
