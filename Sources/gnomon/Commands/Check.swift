import ArgumentParser
import Catalogue
import MuseumModel
import Operations
import Planning
import Timetabling

struct Check: AnsweringCommand {
    static let configuration = CommandConfiguration(
        abstract: text("檢查館的資料夾，一次列出所有問題。", "Check a museum's folder and name every fault at once."),
        discussion: text(
            "例如：gnomon check my-museum --term 2027-spring", "For example: gnomon check my-museum --term 2027-spring"))

    @OptionGroup var folder: FolderArguments

    @Option(
        help: help(
            "也檢查這個檔期：什麼排不進、什麼可疑、各課程有多少選擇。",
            "Look at a term as well: what is impossible, what is suspicious, how much choice there is."))
    var term: String?

    @OptionGroup var common: CommonOptions

    func answer() async throws -> Answer {
        if let term { return try await answer(Term.ID(term)) }
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

    private func answer(_ term: Term.ID) async throws -> Answer {
        let stop = StopFlag()
        let interrupts = Interrupts(stop)
        defer { interrupts.cancel() }
        let workplace = try folder.workplace
        var report = try workplace.check(term, stop: stop)
        if !stop.isSet { report.draft = try await workplace.draftStanding(of: term) }
        var lines = report.notes.map { "\($0.file):\($0.line): \($0.text.spoken)" }
        if stop.isSet { lines.append(text("已停止；以下不完整。", "Stopped; what follows is not complete.")) }
        lines.append(
            text(
                "檔期 \(report.term)：\(report.classes) 個場次或系列待排。",
                "Term \(report.term): \(report.classes) sessions and series to place."))
        lines += report.check.lines
        if let draft = report.draft {
            lines.append(
                text(
                    "最新的排程 \(draft.plan)：成本 \(draft.cost)，違反 \(draft.violations.count) 項必守規則",
                    "The latest plan, \(draft.plan), as the folder is now: cost \(draft.cost), \(draft.violations.count) must-rules broken"
                ))
            lines += draft.violations.map { "  \($0.words.spoken)" } + draft.faults.map { $0.text(in: spokenLanguage) }
        }
        return Answer(document: report, lines: lines)
    }
}
