import ArgumentParser
import Ledger
import MuseumModel
import Operations

struct Retention: AnsweringCommand {
    static let configuration = CommandConfiguration(
        abstract: text(
            "依館的保存期限刪除個人資料。", "Remove personal data that the museum's policy keeps no longer."),
        discussion: text(
            "期限寫在 museum.yaml 的 retention。例如：gnomon retention --dry-run",
            "museum.yaml says under retention how long it is kept. For example: gnomon retention --dry-run"))

    @Flag(help: help("只列出，不刪除。", "Only tell."))
    var dryRun = false

    @OptionGroup var museum: MuseumOptions
    @OptionGroup var common: CommonOptions

    private struct Document: Encodable {
        let isDone: Bool
        let report: RetentionReport
    }

    func answer() async throws -> Answer {
        let report = try await OpenMuseum(museum.workplace).retain(isRehearsal: dryRun)
        let sum = text(
            "\(report.through.minguo) 以前的參訪：聯絡人 \(report.contacts) 筆、名冊 \(report.participants) 人、備註 \(report.remarks) 筆、通知 \(report.notices) 筆",
            "Visits until \(report.through): \(report.contacts) contacts, \(report.participants) on rosters, \(report.remarks) remarks, \(report.notices) notices"
        )
        return Answer(
            document: Document(isDone: !dryRun, report: report),
            lines: [
                sum, dryRun ? text("尚未刪除。", "Nothing is removed yet.") : text("以上已刪除。", "All this is removed."),
            ])
    }
}
