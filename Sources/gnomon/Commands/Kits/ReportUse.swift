import ArgumentParser
import Ledger
import MuseumModel
import Operations

struct ReportUse: AnsweringCommand {
    static let configuration = CommandConfiguration(
        commandName: "report", abstract: text("登記教具使用紀錄。", "Note how a kit was used."),
        discussion: text(
            "例如：gnomon kits report L-7F3K-9M2Q-X4TC --lessons 6 --students 150",
            "For example: gnomon kits report L-7F3K-9M2Q-X4TC --lessons 6 --students 150"))

    @Argument(help: help("借用代號。", "The loan."))
    var loan: String

    @Option(parsing: .unconditional, help: help("使用節數。", "Lessons in which it was used."))
    var lessons: Int

    @Option(parsing: .unconditional, help: help("學生人次。", "Students who used it."))
    var students: Int

    @OptionGroup var key: KeyOptions
    @OptionGroup var museum: MuseumOptions
    @OptionGroup var common: CommonOptions

    func answer() async throws -> Answer {
        let museum = try OpenMuseum(museum.workplace)
        return Answer(
            try await key.write {
                try await museum.report(KitLoan.ID(loan), lessons: lessons, students: students, key: $0)
            })
    }
}
