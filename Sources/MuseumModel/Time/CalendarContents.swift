/// What a calendar says, and where its words left room for doubt.
package struct CalendarContents: Hashable, Codable, Sendable {
    /// By start, end, UID and summary.
    package let events: [CalendarEvent]
    /// By line.
    package let doubts: [CalendarDoubt]

    package init(events: [CalendarEvent], doubts: [CalendarDoubt] = []) {
        self.events = events
        self.doubts = doubts
    }
}

/// A place of a calendar that could be meant otherwise, and how it was taken.
package struct CalendarDoubt: Hashable, Codable, Sendable {
    /// What kind of doubt it is, e.g. `floating-time`.
    package let kind: String
    package let file: String
    /// 1-based; the first of its kind.
    package let line: Int
    package let property: String
    /// As it stands in the file, shortened.
    package let value: String?
    package let text: Message
    /// How often it occurs in the file.
    package let count: Int

    package init(
        kind: String, file: String, line: Int, property: String, value: String?, text: Message, count: Int
    ) {
        self.kind = kind
        self.file = file
        self.line = line
        self.property = property
        self.value = value
        self.text = text
        self.count = count
    }

    /// `closures.ics:12 [DTEND] “20270305”: …`
    package func text(in language: Language) -> String {
        let place = "\(file):\(line) [\(property)]" + (value.map { " “\($0)”" } ?? "")
        let colon = language == .zhHant ? "：" : ": "
        let more = count > 1 ? Message(zhHant: "（共 \(count) 處）", english: " (\(count) places)").text(in: language) : ""
        return place + colon + text.text(in: language) + more
    }
}
