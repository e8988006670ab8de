package import CalendarFeeds
import Fingerprint
package import Foundation
import MuseumModel

/// One message with its calendar parts, as it is handed to whoever carries it.
package struct MailMessage: Sendable {
    /// A calendar that the receiver's program may take up (RFC 6047).
    package struct CalendarPart: Sendable {
        package let method: String
        package let bytes: [UInt8]
    }

    package let from: Mailbox
    package let fromName: String
    package let to: Mailbox
    package let toName: String
    package let subject: String
    package let body: String
    package let calendars: [CalendarPart]
    /// Without its angle brackets.
    package let identity: String
    package let date: Date
    package let timeZone: TimeZone

    /// RFC 5322 with MIME: lines end with CR and LF, and all is ASCII.
    package var bytes: Data {
        var lines = [
            "Date: \(Self.date(date, timeZone))",
            "From: \(HeaderText.phrase(fromName))\r\n <\(from.address)>",
            "To: \(HeaderText.phrase(toName))\r\n <\(to.address)>",
            "Subject: \(HeaderText.unstructured(subject))",
            "Message-ID: <\(identity)>",
            "Auto-Submitted: auto-generated",
            "MIME-Version: 1.0",
        ]
        lines += content
        return Data((lines.joined(separator: "\r\n") + "\r\n").utf8)
    }

    /// Text alone; or the text and the invitation as two forms of the same; further calendars are beside them.
    private var content: [String] {
        guard let first = calendars.first else { return textPart }
        let both = Self.multipart("alternative", boundary("a"), [textPart, Self.part(first)])
        guard calendars.count > 1 else { return both }
        return Self.multipart("mixed", boundary("m"), [both] + calendars.dropFirst().map(Self.part))
    }

    private var textPart: [String] {
        ["Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: base64", ""]
            + Self.base64(
                Array(body.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n").utf8))
    }

    private static func part(_ calendar: CalendarPart) -> [String] {
        let name = calendar.method == "CANCEL" ? "cancel.ics" : "invite.ics"
        return [
            "Content-Type: text/calendar; charset=utf-8; method=\(calendar.method);\r\n name=\"\(name)\"",
            "Content-Transfer-Encoding: base64",
            "Content-Disposition: \(calendar.method == "CANCEL" ? "attachment" : "inline"); filename=\"\(name)\"", "",
        ] + base64(calendar.bytes)
    }

    private static func multipart(_ kind: String, _ boundary: String, _ parts: [[String]]) -> [String] {
        ["Content-Type: multipart/\(kind); boundary=\"\(boundary)\"", ""]
            + parts.flatMap { ["--\(boundary)"] + $0 } + ["--\(boundary)--"]
    }

    /// No line of base64 has an underscore.
    private func boundary(_ letter: String) -> String { "=_\(letter)_\(Digest(of: identity).hex.prefix(24))" }

    private static func base64(_ bytes: [UInt8]) -> [String] {
        let text = Array(Data(bytes).base64EncodedString().utf8)
        return stride(from: 0, to: text.count, by: 76).map {
            String(decoding: text[$0..<min($0 + 76, text.count)], as: UTF8.self)
        }
    }

    /// E.g. `Fri, 12 Mar 2027 09:30:00 +0800`.
    private static func date(_ date: Date, _ timeZone: TimeZone) -> String {
        let local = timeZone.localDateTime(at: date)
        let seconds = Int(date.timeIntervalSince1970.rounded(.down)) % 60
        let offset = timeZone.secondsFromGMT(for: date) / 60
        let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return
            "\(local.date.weekday.shortName.english), \(local.date.day) \(months[local.date.month - 1]) \(local.date.year) "
            + "\(local.time):\(two(seconds)) \(offset < 0 ? "-" : "+")\(two(abs(offset) / 60))\(two(abs(offset) % 60))"
    }
}
