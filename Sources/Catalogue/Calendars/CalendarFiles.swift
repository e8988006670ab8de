import Foundation
import MuseumModel

/// Reads the calendars that museum.yaml names: those of the museum's own folder before those that come with Gnomon.
struct CalendarFiles {
    let own: FolderFiles
    let shipped: FolderFiles
    let readCalendar: FolderReader.CalendarReading

    /// What the calendars say of days and of times that are not to be had.
    struct Contents {
        var days: [CalendarEvent] = []
        var closures: [Closure] = []
    }

    /// - Parameter museum: nil where museum.yaml is at fault; files are then only looked for, not read.
    func contents(
        of entries: [CalendarEntry], museum: Museum?, scopes: CalendarScopes, findings: inout Findings
    ) -> Contents {
        var contents = Contents()
        for entry in entries {
            let scope = findings.keep { () throws(Fault) in try scopes.scope(of: entry) }
            guard let (data, name) = findings.keep({ () throws(Fault) in try data(of: entry) }),
                let museum, let zone = TimeZone(identifier: museum.timeZone), let window = museum.calendarWindow
            else { continue }
            do {
                let read = try readCalendar(data, name, zone, window)
                let events = read.events
                // A time without a zone in the museum's folder is on the museum's clock: nothing to note.
                findings.notes += read.doubts.filter { $0.kind != "floating-time" }.map(Note.init)
                switch entry.use {
                case .holiday: contents.days += events.map { $0.meant(as: "HOLIDAY") }
                case .term: contents.days += events.map { $0.meant(as: "SCHOOL-TERM") }
                // A day that a calendar shows as free may close a house, but it takes nobody's time.
                case .closure: if let scope { contents.closures += events.compactMap { Closure($0, scope: scope) } }
                case .busy:
                    if let scope {
                        contents.closures += events.filter { !$0.isFree }.compactMap { Closure($0, scope: scope) }
                    }
                }
            } catch {
                findings.faults += error.faults
            }
        }
        return contents
    }

    private func data(of entry: CalendarEntry) throws(Fault) -> (data: Data, name: String) {
        for (files, path, name) in [
            (own, "calendars/\(entry.file)", "calendars/\(entry.file)"),
            (shipped, entry.file, "Calendars/\(entry.file)"),
        ] {
            guard let data = try files.data(path, file: name) else { continue }
            try FileText.checkSize(data, file: name)
            return (data, name)
        }
        let known = (own.names("calendars") + shipped.names("")).filter { $0.hasSuffix(".ics") }
        throw Fault(
            file: MuseumFile.name, line: entry.line, field: CalendarKey.file.rawValue, value: entry.file,
            problem: Message(zhHant: "找不到這個行事曆", english: "there is no such calendar"),
            remedy: known.isEmpty
                ? Message(zhHant: "請把檔案放進 calendars/", english: "put the file into calendars/")
                : .wordMeant(by: entry.file, among: Set(known).sorted()))
    }
}

extension CalendarEvent {
    /// Kinds of days that an event can name itself.
    private static var dayCategories: Set<String> { ["HOLIDAY", "WORKDAY", "SCHOOL-TERM", "VACATION"] }

    /// The event with a category, where it has none that says what kind of day it is: calendars made elsewhere have none.
    fileprivate func meant(as category: String) -> CalendarEvent {
        guard categories.isDisjoint(with: Self.dayCategories) else { return self }
        return CalendarEvent(
            uid: uid, summary: summary, categories: categories.union([category]), start: start, end: end,
            isAllDay: isAllDay, isFree: isFree)
    }
}

extension Closure {
    /// Nil for an event that takes no time, or that says the contrary by the category `OPEN`.
    fileprivate init?(_ event: CalendarEvent, scope: Scope) {
        guard event.start < event.end, !event.categories.contains("OPEN") else { return nil }
        self.init(scope: scope, start: event.start, end: event.end, reason: event.summary)
    }
}

extension Note {
    fileprivate init(_ doubt: CalendarDoubt) {
        let value = doubt.value.map { "[\(doubt.property)] “\($0)”" } ?? "[\(doubt.property)]"
        self.init(
            file: doubt.file, line: doubt.line,
            text: Message(
                zhHant: "\(value)：\(doubt.text.zhHant)" + (doubt.count > 1 ? "（共 \(doubt.count) 處）" : ""),
                english: "\(value): \(doubt.text.english)" + (doubt.count > 1 ? " (\(doubt.count) places)" : "")))
    }
}
