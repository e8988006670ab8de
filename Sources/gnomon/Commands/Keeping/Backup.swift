import ArgumentParser
import Foundation
import Ledger
import MuseumModel
import Operations

struct Backup: AnsweringCommand {
    static let configuration = CommandConfiguration(
        abstract: text("備份帳本；服務可照常運作。", "Back the ledger up while the service goes on."),
        discussion: text(
            "備份會完整讀過檢查後才取用檔名，且不覆寫任何檔案。還原用 gnomon restore。",
            "The copy is read whole and checked before it gets its name; no file is overwritten. gnomon restore brings it back."
        ))

    @Argument(help: help("備份檔名。", "The file to make."), completion: .file())
    var file: String

    @OptionGroup var museum: MuseumOptions
    @OptionGroup var common: CommonOptions

    func answer() async throws -> Answer {
        let ledger = try Ledger(.file(museum.workplace.existingDatabase))
        let progress = CopyProgress()
        let copy = try await ledger.backup(to: file) { progress.show($0) }
        progress.end()
        return Answer(document: copy, lines: copy.lines(text("已備份", "backed up")))
    }
}

extension LedgerCopy {
    /// What a person reads of a copy.
    func lines(_ deed: String) -> [String] {
        let size = (Double(size) / 1_048_576).formatted(.number.precision(.fractionLength(1)))
        var lines = [
            text(
                "\(path)：\(deed)，\(size) MiB，\(sessions) 場、\(bookings) 筆預約，檢查無誤",
                "\(path): \(deed), \(size) MiB, \(sessions) sessions, \(bookings) bookings, checked")
        ]
        if let head {
            lines.append(
                text(
                    "稽核紀錄 \(head.number) 筆，最後一筆 \(head.hash)",
                    "record: \(head.number) entries, the last is \(head.hash)"))
        }
        return lines
    }
}
