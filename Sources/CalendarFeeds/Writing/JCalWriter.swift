import Foundation
import MuseumModel

/// Writes components as jCal, the JSON of calendars (RFC 7265).
struct JCalWriter {
    private(set) var text = ""

    /// A component as an array: its name, its properties, its components.
    mutating func write(_ component: Component) {
        begin(component.name.lowercased())
        for (index, property) in component.properties.enumerated() {
            if index > 0 { text += "," }
            write(property)
        }
        text += "],["
        for (index, child) in component.children.enumerated() {
            if index > 0 { text += "," }
            write(child)
        }
        text += "]]"
    }

    private mutating func begin(_ name: String) { text += "[\"\(name)\",[" }

    private mutating func write(_ property: Property) {
        let (type, values) = Self.typed(property)
        let parameters = property.parameters.filter { $0.name != "VALUE" }.map { parameter in
            "\(Self.string(parameter.name.lowercased())):\(Self.string(CleanText.line(parameter.value)))"
        }
        text +=
            "[\(Self.string(property.name.lowercased())),{\(parameters.joined(separator: ","))},\(Self.string(type)),"
        text += values.joined(separator: ",") + "]"
    }

    /// The type's name in jCal, and the values as JSON.
    private static func typed(_ property: Property) -> (type: String, values: [String]) {
        // Of a property that no standard knows, the value stays as iCalendar has it (RFC 7265, 5.1).
        if property.name.hasPrefix("X-"), property.parameters.isEmpty, case .text(let text) = property.value {
            return ("unknown", [string(escaped(text))])
        }
        return switch property.value {
        case .text(let text): ("text", [string(CleanText.lines(text))])
        case .texts(let texts): ("text", texts.map { string(CleanText.lines($0)) })
        case .word(let word): ("text", [string(word)])
        case .integer(let number): ("integer", ["\(number)"])
        case .local(let time): ("date-time", [string("\(time.date)T\(time.time):00")])
        case .utc(let instant): ("date-time", [string(moment(instant))])
        case .day(let date): ("date", [string("\(date)")])
        case .minutes(let minutes): ("duration", [string(DurationText.text(minutes: minutes))])
        case .position(let position): ("float", ["[\(position.latitude),\(position.longitude)]"])
        case .uri(let address): ("uri", [string(address.text)])
        case .mailbox(let mailbox): ("cal-address", [string(mailbox.uri)])
        case .rule(let rule): ("recur", [recurrence(rule)])
        case .offset(let seconds): ("utc-offset", [string(OffsetText.text(seconds, separator: ":"))])
        case .periods(let periods):
            ("period", periods.map { "[\(string(moment($0.start))),\(string(moment($0.end)))]" })
        }
    }

    private static func moment(_ instant: Date) -> String {
        let (date, second) = CalendarDigits.split(CalendarDigits.seconds(instant))
        var digits: [UInt8] = []
        CalendarDigits.append(second % 60, width: 2, to: &digits)
        return "\(date)T\(LocalTime(minutes: second / 60)):\(String(decoding: digits, as: UTF8.self))Z"
    }

    /// `{"freq":"YEARLY","bymonth":3,"byday":"2SU"}`
    private static func recurrence(_ rule: String) -> String {
        let parts = rule.split(separator: ";").map { part in
            let pair = part.split(separator: "=", maxSplits: 1).map(String.init)
            let values = pair[1].split(separator: ",").map {
                Int($0).map { "\($0)" } ?? string(until($0) ?? String($0))
            }
            let isOne = values.count == 1
            return "\(string(pair[0].lowercased())):\(isOne ? values[0] : "[\(values.joined(separator: ","))]")"
        }
        return "{\(parts.joined(separator: ","))}"
    }

    private static func until(_ text: Substring) -> String? {
        guard let time = TimeValue(text, zone: nil), !time.isDate else { return nil }
        let (date, second) = CalendarDigits.split(time.wall)
        return "\(date)T\(LocalTime(minutes: second / 60)):00" + (time.form == .utc ? "Z" : "")
    }

    private static func escaped(_ text: String) -> String {
        CleanText.line(text).replacing("\\", with: "\\\\").replacing(",", with: "\\,").replacing(";", with: "\\;")
    }

    private static func string(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case "\n": quoted += "\\n"
            case "\t": quoted += "\\t"
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }
}
