import MuseumModel

extension SourceEvent {
    /// - Throws: the first thing wrong with the event.
    init(
        _ event: ParsedComponent, at lines: GatedCalendar.EventLines, in file: String, zones: ZoneBook,
        doubts: inout Doubts
    ) throws(Fault) {
        var reader = EventReader(event: event, lines: lines, file: file, zones: zones, doubts: doubts)
        try reader.checkNothingLost()
        guard let startProperty = event.first("DTSTART") else { throw .missing("DTSTART", file, line: lines.line) }
        let start = try reader.time(startProperty)
        let zone = try reader.zone(of: start, startProperty)
        let summary = CleanText.line(event.first("SUMMARY")?.value ?? "")
        self.start = start
        self.zone = zone
        self.summary = summary
        length = try reader.length(from: start, in: zone)
        rules = try reader.rules(from: start)
        additions = try reader.additions()
        exclusions = try reader.exclusions(from: start)
        replaces = try event.first("RECURRENCE-ID").map { property throws(Fault) in try reader.time(property) }
        isCancelled = reader.isCancelled(summary)
        isFree = reader.isFree()
        sequence = event.first("SEQUENCE").flatMap { Int($0.value) } ?? 0
        line = lines.line
        categories = Set(
            event.every("CATEGORIES").flatMap { $0.value.split(separator: ",") }
                .map { CleanText.line(String($0)).uppercased() }.filter { !$0.isEmpty })
        // Exchange writes events without a UID: the content has to tell them apart.
        let stated = event.first("UID").map { CleanText.line($0.value) } ?? ""
        if stated.isEmpty { reader.doubts.add(.noUID, line: lines.line, property: "UID") }
        uid = stated.isEmpty ? "\(file)#\(start.wall)-\(summary)" : stated
        doubts = reader.doubts
    }
}
