import ArgumentParser
import Foundation
import Ledger
import MuseumModel
import Operations

struct Import: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: text("匯入名冊、學校或預約（CSV）；全部匯入或全不匯入。", "Import rosters, schools or bookings from CSV: all or nothing."),
        discussion: text(
            "可讀 UTF-8、UTF-16、Big5，以逗號、分號或 Tab 分隔。先預覽，加 --take 才寫入。",
            "UTF-8, UTF-16 and Big5 are read, with commas, semicolons or tabs. A preview unless --take is given."),
        subcommands: [ImportRoster.self, ImportSchools.self, ImportBookings.self])
}

/// What every import takes.
struct ImportOptions: ParsableArguments {
    @Argument(help: help("檔案。", "The file."), completion: .file(extensions: ["csv", "txt"]))
    var file: String

    @Flag(help: help("寫入。", "Take it."))
    var take = false

    @OptionGroup var key: KeyOptions

    var source: ImportedFile {
        get throws { ImportedFile(data: try Data(contentsOf: URL(fileURLWithPath: file)), name: file) }
    }

    /// Does the import under a key, or only looks.
    func run<Value>(_ work: (ImportedFile, Request.Key?) async throws -> Value) async throws -> Value {
        let source = try source
        guard take else { return try await work(source, nil) }
        return try await key.write { try await work(source, $0) }.value
    }

    /// What is said behind the rows.
    var outcome: String {
        take
            ? text("已匯入。", "All of it is taken.")
            : text("尚未寫入；確認後加上 --take。", "Nothing is written yet; give --take to take it.")
    }
}
