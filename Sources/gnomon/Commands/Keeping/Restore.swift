import ArgumentParser
import Foundation
import Ledger
import MuseumModel
import Operations

struct Restore: AnsweringCommand {
    static let configuration = CommandConfiguration(
        abstract: text("以備份取代帳本；原檔保留。", "Put a backup in the ledger's place; the former file is kept."))

    @Argument(help: help("備份檔。", "The backup."), completion: .file())
    var file: String

    @OptionGroup var museum: MuseumOptions
    @OptionGroup var common: CommonOptions

    private struct Document: Encodable {
        let restored: LedgerCopy
        let former: String?
    }

    func answer() async throws -> Answer {
        let workplace = try museum.workplace
        let (copy, former) = try Ledger.restore(file, to: workplace.database, at: workplace.clock())
        var lines = copy.lines(text("已還原", "restored"))
        if let former { lines.append(text("原檔保留於 \(former)", "The former file is kept as \(former)")) }
        return Answer(document: Document(restored: copy, former: former), lines: lines)
    }
}
