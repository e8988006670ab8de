import ArgumentParser
import Catalogue
import Foundation
import MuseumModel
import Operations

struct ImportCalendar: AnsweringCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: text(
            "匯入休館、忙碌、假日或學期行事曆；先預覽，加 --take 才寫入。",
            "Take over a calendar of closures, busy times, holidays or school terms; a preview unless --take is given."),
        discussion: text(
            "例如：gnomon calendar import lab.ics --as closure --for LAB --museum my-museum；人事行政總處的辦公日曆表（.csv）可直接匯入為假日。",
            "For example: gnomon calendar import lab.ics --as closure --for LAB --museum my-museum. The office calendar of Taiwan's personnel administration (.csv) is taken as holidays as it is."
        ))

    @Argument(help: help("行事曆檔。", "The calendar file."), completion: .file(extensions: ["ics", "csv"]))
    var file: String

    @Option(name: .customLong("as"), help: help("活動的意義：", "What its events mean:"))
    var use: CalendarUse

    @Option(
        name: .customLong("for"),
        help: help("場地、館區或講師；預設為全館。", "A room, a site or an instructor; by default the whole museum."))
    var scope: String?

    @Option(help: help("在 calendars/ 中的檔名；預設與來源相同。", "Its name in calendars/; by default that of the file."))
    var name: String?

    @Flag(help: help("寫入館的資料夾。", "Write it into the museum's folder."))
    var take = false

    @Flag(help: help("可移除先前匯入、新檔沒有的活動。", "Events of an earlier import that are not in it may go."))
    var allowRemovals = false

    @OptionGroup var museum: MuseumOptions
    @OptionGroup var common: CommonOptions

    func validate() throws {
        if file.lowercased().hasSuffix(".csv"), use != .holiday {
            throw ValidationError(
                text("辦公日曆表請用 --as holiday", "a table of office days is taken with --as holiday"))
        }
        let isOfDays = use == .holiday || use == .term
        if isOfDays, scope != nil {
            throw ValidationError(
                text("假日與學期適用全館，請刪除 --for", "holidays and terms hold for the whole museum: leave --for out"))
        }
        if use == .busy, scope == nil {
            throw ValidationError(text("忙碌時間請以 --for 指定講師或場地", "name with --for whose busy times these are"))
        }
    }

    func answer() async throws -> Answer {
        let museum = try OpenMuseum(museum.workplace)
        let order = try CalendarImport(
            data: try Data(contentsOf: URL(fileURLWithPath: file)), source: file, name: try storedName(), use: use,
            scope: try scope.map { text throws(Faults) in try museum.scope(named: text) })
        let preview = try await museum.importCalendar(order, takes: take, removes: allowRemovals)
        return Answer(document: preview, lines: preview.lines)
    }

    private func storedName() throws(Faults) -> String {
        let source = URL(fileURLWithPath: file)
        let isTable = source.pathExtension.lowercased() == "csv"
        let name =
            name ?? (isTable ? source.deletingPathExtension().lastPathComponent + ".ics" : source.lastPathComponent)
        guard name.hasSuffix(".ics"), !name.hasPrefix("."), !name.contains(where: { "/\\\"\0".contains($0) }) else {
            throw Faults([
                Fault(
                    file: "--name", value: name,
                    problem: Message(zhHant: "不是 .ics 檔名", english: "this is not the name of an .ics file"),
                    remedy: Message(
                        zhHant: "以 --name 指定，如 closures.ics", english: "give one with --name, e.g. closures.ics"))
            ])
        }
        return name
    }
}

extension CalendarUse: ExpressibleByArgument {}

extension CalendarPreview {
    private static let shown = 20

    /// For people: what changes, what is touched, what was doubtful.
    fileprivate var lines: [String] {
        var lines = [heading]
        if isUpdate {
            lines.append(
                text(
                    "與先前匯入相比：新增 \(difference.added.count)、移除 \(difference.removed.count)、變更 \(difference.changed.count)、不變 \(difference.unchanged)",
                    "Compared with the earlier import: \(difference.added.count) added, \(difference.removed.count) removed, "
                        + "\(difference.changed.count) changed, \(difference.unchanged) unchanged"))
        }
        lines += Self.limited(
            difference.added.map { "  + \($0.line)" } + difference.removed.map { "  - \($0.line)" }
                + difference.changed.map { "  ~ \($0.from.line) → \($0.to.line)" })
        lines += touchedLines
        if !doubts.isEmpty {
            lines.append(text("有疑義之處：", "What was doubtful:"))
            lines += Self.limited(doubts.map { "  " + $0.text(in: spokenLanguage) })
        }
        lines.append(
            isTaken
                ? text("已寫入 \(file)，museum.yaml 已列入。", "Written to \(file), and named in museum.yaml.")
                : text("尚未寫入；確認後加上 --take。", "Nothing is written yet; give --take to take it."))
        return lines
    }

    private var heading: String {
        let place = scope.map { text("，適用 \($0)", " for \($0)") } ?? ""
        guard let first = events.first, let last = events.last else {
            return text(
                "\(file)（\(use.rawValue)\(place)）：檔期前後沒有任何活動",
                "\(file) (\(use.rawValue)\(place)): no event near the terms")
        }
        let span = text(
            "\(first.start.date.minguo) 至 \(last.start.date.minguo)", "\(first.start.date) to \(last.start.date)")
        return text(
            "\(file)（\(use.rawValue)\(place)）：\(events.count) 個活動，\(span)",
            "\(file) (\(use.rawValue)\(place)): \(events.count) events, \(span)")
    }

    private var touchedLines: [String] {
        guard !touched.isEmpty else { return [text("不影響任何場次。", "No session is touched.")] }
        let bookings = touched.reduce(0) { $0 + $1.bookings.count }
        let rows = touched.map { item in
            [
                item.session.value, item.start.date.message.spoken, item.start.time.description, item.title.spoken,
                item.isPublished ? text("已公布", "published") : text("草案", "draft"), item.reason.spoken,
                item.bookings.map(\.value).joined(separator: " "),
            ]
        }
        return [
            text(
                "影響 \(touched.count) 個場次、\(bookings) 筆預約：",
                "Touched: \(touched.count) sessions, \(bookings) bookings:")
        ] + Self.limited(Table(rows).lines.map { "  " + $0 })
    }

    private static func limited(_ lines: [String]) -> [String] {
        lines.count <= shown
            ? lines
            : lines.prefix(shown) + [text("  ……另有 \(lines.count - shown) 項", "  … and \(lines.count - shown) more")]
    }
}

extension CalendarEvent {
    fileprivate var line: String {
        let last = end.adding(minutes: -1)
        let when =
            isAllDay
            ? start.date.message.spoken + (last.date > start.date ? "–" + last.date.message.spoken : "")
            : "\(start.date.message.spoken) \(start.time)–"
                + (end.date == start.date ? "\(end.time)" : "\(end.date.message.spoken) \(end.time)")
        return summary.isEmpty ? when : "\(when)  \(summary)"
    }
}
