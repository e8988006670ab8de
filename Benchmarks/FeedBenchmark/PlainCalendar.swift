import Foundation
import PlainLibical

/// The content of a feed as C takes it.
final class PlainCalendar {
    // A class, because its strings are freed with it.
    private let head: UnsafeMutablePointer<CChar>
    private var events: [plain_event] = []
    private var strings: [UnsafeMutablePointer<CChar>] = []

    init(_ feed: [UInt8]) {
        let text = String(decoding: feed, as: UTF8.self)
        let parts = text.components(separatedBy: "BEGIN:VEVENT\r\n")
        head = strdup(parts[0] + "END:VCALENDAR\r\n")!
        for part in parts.dropFirst() { add(part.replacing("\r\n ", with: "")) }
    }

    deinit {
        for text in strings { free(text) }
        free(head)
    }

    /// The calendar that libical writes.
    func text() -> [UInt8] {
        let text = plain_calendar(head, events, Int32(events.count))!
        defer { free(text) }
        return Array(UnsafeRawBufferPointer(start: text, count: strlen(text)))
    }

    private func add(_ part: String) {
        var values: [Substring: Substring] = [:]
        for line in part.components(separatedBy: "\r\n") {
            guard let colon = line.firstIndex(of: ":") else { continue }
            values[line[..<(line.firstIndex(of: ";").map { min($0, colon) } ?? colon)]] =
                line[line.index(after: colon)...]
        }
        var event = plain_event()
        event.uid = copied(values["UID"])
        event.summary = copied(values["SUMMARY"])
        event.description = copied(values["DESCRIPTION"])
        event.location = copied(values["LOCATION"])
        event.url = copied(values["URL"])
        event.categories = copied(values["CATEGORIES"])
        event.color = copied(values["COLOR"])
        event.zone = copied("Asia/Taipei")
        let (start, end) = (numbers(values["DTSTART"]), numbers(values["DTEND"]))
        event.start = (start[0], start[1], start[2], start[3], start[4])
        event.end = (end[0], end[1], end[2], end[3], end[4])
        let (created, changed) = (numbers(values["CREATED"]), numbers(values["LAST-MODIFIED"]))
        event.created = (created[0], created[1], created[2], created[3], created[4], created[5])
        event.changed = (changed[0], changed[1], changed[2], changed[3], changed[4], changed[5])
        if let position = values["GEO"]?.split(separator: ";").compactMap({ Double($0) }), position.count == 2 {
            event.latitude = position[0]
            event.longitude = position[1]
            event.has_position = 1
        }
        event.sequence = values["SEQUENCE"].flatMap { Int32($0) } ?? 0
        event.is_cancelled = values["STATUS"] == "CANCELLED" ? 1 : 0
        event.is_busy = values["TRANSP"] == "OPAQUE" ? 1 : 0
        events.append(event)
    }

    /// `20270305T093000Z`
    private func numbers(_ text: Substring?) -> [Int32] {
        let digits = (text ?? "").filter(\.isNumber)
        let parts = [digits.prefix(4)] + stride(from: 4, to: 14, by: 2).map { digits.dropFirst($0).prefix(2) }
        return parts.map { Int32($0) ?? 0 }
    }

    private func copied(_ text: Substring?) -> UnsafePointer<CChar>? {
        guard let text else { return nil }
        let plain = text.replacing("\\n", with: "\n").replacing("\\,", with: ",").replacing("\\;", with: ";")
            .replacing("\\\\", with: "\\")
        let copy = strdup(String(plain))!
        strings.append(copy)
        return UnsafePointer(copy)
    }
}
