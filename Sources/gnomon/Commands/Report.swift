import ArgumentParser
import Foundation
import MuseumModel
import Operations
import Pages
import Planning

struct Report: AnsweringCommand {
    static let configuration = CommandConfiguration(
        abstract: text("排程的課表與摘要。", "The timetable and summary of a plan."),
        discussion: text(
            """
            HTML 檔不需其他檔案，可在電腦與手機上看，也可列印：每週與每日課表，各場地、授課人員、對象、課程與教具的課表，時數、逐週分布、成本、\
            能源，以及未排入的場次與原因。
            例如：gnomon report my-museum --html timetable.html --open rooms
            """,
            """
            The HTML file needs no other and is for screens, telephones and paper: weeks and days; the terms of each room, instructor, \
            audience, programme and kit; hours, spread over the weeks, costs, energy, and what has no place with its reasons.
            For example: gnomon report my-museum --html timetable.html --open rooms
            """))

    @OptionGroup var folder: FolderArguments

    @Option(help: help("排程代號；預設為最新的。", "The plan; the latest by default."))
    var plan: String?

    @Option(help: help("將課表寫成一個 HTML 檔。", "Write the timetable to one HTML file."), completion: .file())
    var html: String?

    @Option(
        help: help(
            "HTML 檔中展開、因而會印出的個別課表；可重複。",
            "Whose terms are unfolded in the HTML file, and so printed; can be repeated."))
    var open: [GridSubject] = []

    @OptionGroup var common: CommonOptions

    func answer() async throws -> Answer {
        let museum = try OpenMuseum(folder.workplace)
        let draft = try await museum.draft(plan.map { Plan.ID($0) })
        let plan = draft.plan
        let energy = try await museum.energy(of: plan)
        var lines = summary(plan, museum.folder)
        if let energy { lines += energy.lines(currency: museum.folder.museum.currency) }
        if let html {
            let term = museum.folder.museum.terms.first { $0.id == plan.term }
            guard let term else { throw Faults([.unknownTerm(plan.term)]) }
            let report = TimetableReport(
                folder: museum.folder, term: term, plan: plan, locks: draft.locks, energy: energy, opened: Set(open),
                language: spokenLanguage)
            try Data(report.html().utf8).write(to: URL(fileURLWithPath: html), options: .atomic)
            lines.append(text("課表已寫入 \(html)", "The timetable is in \(html)"))
        }
        return Answer(document: PlanWithEnergy(plan: plan, energy: energy), lines: lines)
    }

    private func summary(_ plan: Plan, _ folder: MuseumFolder) -> [String] {
        let titles = Dictionary(uniqueKeysWithValues: folder.programmes.map { ($0.id, $0) })
        var counts: [Programme.Kind: Int] = [:]
        for session in plan.sessions {
            if let kind = titles[session.programme]?.kind { counts[kind, default: 0] += 1 }
        }
        var lines = [
            text(
                "排程 \(plan.id)，檔期 \(plan.term)：\(plan.sessions.count) 場，成本 \(plan.cost)",
                "Plan \(plan.id) of term \(plan.term): \(plan.sessions.count) sessions, cost \(plan.cost)")
        ]
        let kinds = Programme.Kind.allCases.filter { counts[$0] != nil }
        lines += Table(kinds.map { ["  \($0.name.spoken)", "\(counts[$0] ?? 0)"] }).lines
        lines.append(text("成本：", "Cost:"))
        lines += Table(plan.costs.map { ["  \($0.name.spoken)", "\($0.cost)"] }).lines
        lines += plan.violations.lines
        if !plan.unplaced.isEmpty {
            lines.append(text("未排入：", "Left out:"))
            lines += plan.unplaced.lines(folder.programmes)
        }
        return lines
    }
}

extension GridSubject: ExpressibleByArgument {}

extension Fault {
    fileprivate static func unknownTerm(_ term: Term.ID) -> Fault {
        Fault(
            file: "museum.yaml", field: "terms", value: term.value,
            problem: Message(zhHant: "排程的檔期已不在館的資料夾中", english: "the plan's term is no longer in the folder"),
            remedy: Message(zhHant: "請補回該檔期，或重新排程", english: "put the term back, or plan anew"))
    }
}
