import ArgumentParser
import Foundation
import Operations

struct Init: AnsweringCommand {
    static let configuration = CommandConfiguration(
        abstract: text("以範例建立館的資料夾。", "Make a museum's folder from an example."),
        discussion: text("例如：gnomon init my-museum --example tour", "For example: gnomon init my-museum --example tour")
    )

    @Argument(help: help("要建立的資料夾。", "The folder to make."), completion: .directory)
    var directory: String

    @Option(help: help("範例：tour（小型）或 kaohsiung（大型）。", "The example: tour (small) or kaohsiung (large)."))
    var example = "tour"

    @OptionGroup var common: CommonOptions

    func answer() async throws -> Answer {
        let folder = URL(fileURLWithPath: directory)
        try Workplace.createFolder(at: folder, example: example, shipped: LedgerOptions.shipped)
        return Answer(
            document: ["directory": folder.path, "example": example],
            lines: [
                text(
                    "已建立 \(directory)（範例 \(example)）。接著可執行 gnomon check \(directory)",
                    "Made \(directory) from the example \(example). Next: gnomon check \(directory)")
            ])
    }
}
