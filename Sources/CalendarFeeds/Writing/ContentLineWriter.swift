import Foundation
import MuseumModel

/// Writes components as iCalendar content lines (RFC 5545, 3.1; RFC 6868): UTF-8, CRLF, at most 75 octets in a line.
struct ContentLineWriter {
    private(set) var bytes: [UInt8] = []

    mutating func begin(_ component: String) { line("BEGIN:", component) }
    mutating func end(_ component: String) { line("END:", component) }

    mutating func write(_ component: Component) {
        begin(component.name)
        for property in component.properties { write(property) }
        for child in component.children { write(child) }
        end(component.name)
    }

    mutating func write(_ property: Property) {
        let start = bytes.count
        bytes += property.name.utf8
        for parameter in property.parameters { write(parameter) }
        bytes.append(UInt8(ascii: ":"))
        write(property.value)
        fold(from: start)
        bytes += [0x0D, 0x0A]
    }

    private mutating func line(_ word: String, _ name: String) {
        bytes += word.utf8
        bytes += name.utf8
        bytes += [0x0D, 0x0A]
    }

    private mutating func write(_ parameter: Property.Parameter) {
        bytes.append(UInt8(ascii: ";"))
        bytes += parameter.name.utf8
        bytes.append(UInt8(ascii: "="))
        let text = CleanText.line(parameter.value).replacing("^", with: "^^").replacing("\"", with: "^'")
        let isQuoted = text.utf8.contains { [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":")].contains($0) }
        if isQuoted { bytes.append(UInt8(ascii: "\"")) }
        bytes += text.utf8
        if isQuoted { bytes.append(UInt8(ascii: "\"")) }
    }

    private mutating func write(_ value: Property.Value) {
        switch value {
        case .text(let text): writeText(text)
        case .texts(let texts):
            for (index, text) in texts.enumerated() {
                if index > 0 { bytes.append(UInt8(ascii: ",")) }
                writeText(text)
            }
        case .word(let word), .rule(let word): bytes += word.utf8
        case .integer(let number): bytes += String(number).utf8
        case .local(let time):
            write(time.date)
            writeTime(time.time.minutes * 60)
        case .utc(let instant): write(instant)
        case .day(let date): write(date)
        case .minutes(let minutes): bytes += DurationText.text(minutes: minutes).utf8
        case .position(let position):
            write(position.latitude)
            bytes.append(UInt8(ascii: ";"))
            write(position.longitude)
        case .uri(let address): bytes += address.text.utf8
        case .mailbox(let mailbox): bytes += mailbox.uri.utf8
        case .offset(let seconds): bytes += OffsetText.text(seconds).utf8
        case .periods(let periods):
            for (index, period) in periods.enumerated() {
                if index > 0 { bytes.append(UInt8(ascii: ",")) }
                write(period.start)
                bytes.append(UInt8(ascii: "/"))
                write(period.end)
            }
        }
    }

    /// Backslash, comma, semicolon and line break escaped, control characters gone.
    private mutating func writeText(_ text: String) {
        for byte in CleanText.lines(text).utf8 {
            switch byte {
            case UInt8(ascii: "\\"), UInt8(ascii: ","), UInt8(ascii: ";"):
                bytes.append(UInt8(ascii: "\\"))
                bytes.append(byte)
            case 0x0A:
                bytes.append(UInt8(ascii: "\\"))
                bytes.append(UInt8(ascii: "n"))
            default: bytes.append(byte)
            }
        }
    }

    private mutating func write(_ date: LocalDate) {
        CalendarDigits.append(date.year, width: 4, to: &bytes)
        CalendarDigits.append(date.month, width: 2, to: &bytes)
        CalendarDigits.append(date.day, width: 2, to: &bytes)
    }

    private mutating func writeTime(_ second: Int) {
        bytes.append(UInt8(ascii: "T"))
        CalendarDigits.append(second / 3600, width: 2, to: &bytes)
        CalendarDigits.append(second / 60 % 60, width: 2, to: &bytes)
        CalendarDigits.append(second % 60, width: 2, to: &bytes)
    }

    private mutating func write(_ instant: Date) {
        let (date, second) = CalendarDigits.split(CalendarDigits.seconds(instant))
        write(date)
        writeTime(second)
        bytes.append(UInt8(ascii: "Z"))
    }

    /// Six decimals: about a hand's breadth.
    private mutating func write(_ degrees: Double) {
        let millionths = Int((abs(degrees) * 1_000_000).rounded())
        if degrees < 0, millionths > 0 { bytes.append(UInt8(ascii: "-")) }
        bytes += String(millionths / 1_000_000).utf8
        bytes.append(UInt8(ascii: "."))
        CalendarDigits.append(millionths % 1_000_000, width: 6, to: &bytes)
    }

    /// Breaks the line that begins at `start` before the first byte of a character only.
    private mutating func fold(from start: Int) {
        guard bytes.count - start > 75 else { return }
        var rest = Array(bytes[start...])[...]
        bytes.removeSubrange(start...)
        var room = 75
        while rest.count > room {
            var cut = rest.startIndex + room
            while rest[cut] & 0xC0 == 0x80 { cut -= 1 }
            bytes += rest[..<cut]
            bytes += [0x0D, 0x0A, 0x20]
            rest = rest[cut...]
            room = 74
        }
        bytes += rest
    }
}

extension ContentLineWriter {
    /// Content lines that somebody else wrote, folded anew.
    static func folded(_ text: String) -> [UInt8] {
        var writer = ContentLineWriter()
        writer.bytes += text.utf8
        writer.fold(from: 0)
        return writer.bytes + [0x0D, 0x0A]
    }
}
