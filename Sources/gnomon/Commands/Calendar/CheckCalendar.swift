import ArgumentParser
import CalendarFeeds
import Foundation
import MuseumModel

struct CheckCalendar: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: text(
            "檢查行事曆檔：哪裡有錯、哪些程式會出錯。", "Judge calendar files: what is wrong, where, and which program will stumble."),
        discussion: text(
            "例如：gnomon calendar check --public closures.ics；有錯時結束代碼為 2",
            "For example: gnomon calendar check --public closures.ics; the exit code is 2 where there is a fault"))

    @Argument(help: help("行事曆檔。", "The calendar files."), completion: .file(extensions: ["ics"]))
    var files: [String]

    @Flag(
        help: help(
            "檔案會公開：個人資料與提醒也算錯。", "The file is for everybody: personal data and alarms are faults too."))
    var `public` = false

    @OptionGroup var common: CommonOptions

    private struct Document: Encodable {
        let checks: [CalendarCheck]
    }

    func run() async throws {
        let checks = try files.map { file in
            CalendarCheck(try Data(contentsOf: URL(fileURLWithPath: file)), file: file, isPublic: `public`)
        }
        if common.json {
            try Conversation.print(json: Document(checks: checks))
        } else {
            for line in checks.flatMap(\.lines) { print(line) }
        }
        if checks.contains(where: \.hasFaults) { throw ExitCode(2) }
    }
}

extension CalendarCheck {
    /// For people: each finding with what to do and who stumbles, then the sum.
    fileprivate var lines: [String] {
        findings.flatMap { $0.lines(in: file) } + [sum]
    }

    private var sum: String {
        let faults = findings.count { $0.weight == .fault }
        let advice = findings.count - faults
        let more = unlisted > 0 ? text("，另有 \(unlisted) 項未列出", ", and \(unlisted) more that are not listed") : ""
        return text(
            "\(file)：\(events) 個事件，\(faults) 個錯誤、\(advice) 項建議\(more)",
            "\(file): \(events) events, \(faults) faults, \(advice) pieces of advice\(more)")
    }
}

extension CalendarFinding {
    fileprivate func lines(in file: String) -> [String] {
        let word = weight == .fault ? "" : text("建議：", "advice: ")
        let place = "\(file):\(line)" + (property.map { " [\($0)]" } ?? "") + (value.map { " “\($0)”" } ?? "")
        let stumbling = clients.map(\.name).joined().spoken
        return [
            place + text("：", ": ") + word + problem.spoken, "    → " + remedy.spoken,
        ] + (clients.isEmpty ? [] : [text("    會出錯的程式：\(stumbling)", "    stumble: \(stumbling)")])
    }
}
