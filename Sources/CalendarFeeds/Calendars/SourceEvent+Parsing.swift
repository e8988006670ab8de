import MuseumModel

extension SourceEvent {
    /// - Throws: the first thing wrong with the event.
    init(
        _ event: ParsedComponent, at lines: GatedCalendar.EventLines, in file: String, zones: ZoneBook
    ) throws(Fault) {
        let reader = EventReader(event: event, lines: lines, file: file, zones: zones)
        try reader.checkNothingLost()
        guard let startProperty = event.first("DTSTART") else { throw .missing("DTSTART", file, line: lines.line) }
        let start = try reader.time(startProperty)
        guard let zone = zones.zone(of: start) else {
            throw .unknownZone(file, line: lines.first("DTSTART")?.number ?? lines.line, zone: startProperty.zone ?? "")
        }
        let summary = CleanText.line(event.first("SUMMARY")?.value ?? "")
        self.start = start
        self.zone = zone
        self.summary = summary
        length = try reader.length(from: start, in: zone)
        rules = try reader.rules()
        additions = try reader.additions()
        exclusions = try event.every("EXDATE").map { property throws(Fault) in try reader.time(property) }
        replaces = try event.first("RECURRENCE-ID").map { property throws(Fault) in try reader.time(property) }
        isCancelled = event.first("STATUS")?.value.uppercased() == "CANCELLED"
        sequence = event.first("SEQUENCE").flatMap { Int($0.value) } ?? 0
        line = lines.line
        categories = Set(
            event.every("CATEGORIES").flatMap { $0.value.split(separator: ",") }
                .map { CleanText.line(String($0)).uppercased() }.filter { !$0.isEmpty })
        // Exchange writes events without a UID: the content has to tell them apart.
        let stated = event.first("UID").map { CleanText.line($0.value) } ?? ""
        uid = stated.isEmpty ? "\(file)#\(start.wall)-\(summary)" : stated
    }
}
