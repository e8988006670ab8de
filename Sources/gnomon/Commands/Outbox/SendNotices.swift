import ArgumentParser
import Foundation
import MuseumModel
import Operations

struct SendNotices: AnsweringCommand {
    static let configuration = CommandConfiguration(
        commandName: "send",
        abstract: text("寄出到期的通知，或寫成 .eml 檔。", "Send the notices that are due, or write them as .eml files."),
        discussion: text(
            "寄件程式寫在 museum.yaml 的 mail。例如：gnomon outbox send --folder letters",
            "museum.yaml names the mail command under mail. For example: gnomon outbox send --folder letters"))

    @Option(help: help("寫入此資料夾，不寄出。", "Write them into this folder instead."), completion: .directory)
    var folder: String?

    @OptionGroup var museum: MuseumOptions
    @OptionGroup var common: CommonOptions

    func answer() async throws -> Answer {
        let report = try await OpenMuseum(museum.workplace).sendNotices(
            into: folder.map { URL(fileURLWithPath: $0) })
        let line = text(
            "送出 \(report.sent.count)、延後 \(report.postponed.count)、失敗 \(report.failed.count)、已無需通知 \(report.dropped.count)",
            "sent \(report.sent.count), to be tried again \(report.postponed.count), failed \(report.failed.count), no longer needed \(report.dropped.count)"
        )
        return Answer(document: report, lines: [line])
    }
}
