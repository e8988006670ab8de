import ArgumentParser
import Ledger
import MuseumModel
import Operations

struct RequestKit: AnsweringCommand {
    static let configuration = CommandConfiguration(
        commandName: "request", abstract: text("申請借用教具。", "Ask for a kit."),
        discussion: text(
            "例如：gnomon kits request K-MAG --school S001 --from 2027-03-15 --through 2027-03-26 --freight 1200",
            "For example: gnomon kits request K-MAG --school S001 --from 2027-03-15 --through 2027-03-26 --freight 1200"
        ))

    @Argument(help: help("教具代號。", "The kit."))
    var kit: String

    @Option(help: help("學校代號。", "The school."))
    var school: String

    @Option(help: help("第一天（含）。", "The first day on which the school has it."))
    var from: LocalDate

    @Option(help: help("最後一天（含），次日起為逾期。", "The last day; it is overdue after that."))
    var through: LocalDate

    @Option(
        parsing: .unconditional,
        help: help("來回運費；遠地學校補助一部分。", "The freight both ways; of schools far away the museum pays a part."))
    var freight = 0

    @OptionGroup var key: KeyOptions
    @OptionGroup var museum: MuseumOptions
    @OptionGroup var common: CommonOptions

    func answer() async throws -> Answer {
        guard let days = DateSpan(from, through) else {
            throw ValidationError(text("--through 早於 --from", "--through is before --from"))
        }
        let museum = try OpenMuseum(museum.workplace)
        return Answer(
            try await key.write {
                try await museum.requestKit(
                    Kit.ID(kit), for: School.ID(school), on: days, freight: freight, key: $0)
            })
    }
}
