import ArgumentParser
import Catalogue
import MuseumModel
import Operations

struct Check: AnsweringCommand {
    static let configuration = CommandConfiguration(
        abstract: text("檢查館的資料夾，一次列出所有問題。", "Check a museum's folder and name every fault at once."),
        discussion: text("例如：gnomon check my-museum", "For example: gnomon check my-museum"))

    @OptionGroup var folder: FolderArguments
    @OptionGroup var common: CommonOptions

    func answer() async throws -> Answer {
        let report = try folder.workplace.check()
        var lines = [
            text(
                "\(report.rooms) 個場地、\(report.instructors) 位講師、\(report.kits) 種教具、\(report.programmes) 個課程、"
                    + "\(report.schools) 所學校、\(report.standards) 條課綱：資料夾沒有問題。",
                "\(report.rooms) rooms, \(report.instructors) instructors, \(report.kits) kits, \(report.programmes) programmes, "
                    + "\(report.schools) schools, \(report.standards) standards: the folder has no fault.")
        ]
        lines += report.notes.map { "\($0.file):\($0.line): \($0.text.spoken)" }
        for term in report.terms {
            lines.append(
                text(
                    "檔期 \(term.term)：\(term.classes) 個場次或系列待排，\(term.impossible.count) 個無論如何排不進。",
                    "Term \(term.term): \(term.classes) sessions and series to place; \(term.impossible.count) cannot be placed at any time."
                ))
            lines += term.impossible.lines()
        }
        return Answer(document: report, lines: lines)
    }
}
