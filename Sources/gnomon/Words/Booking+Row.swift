import Foundation
import Ledger
import MuseumModel

extension Party {
    /// Who comes, in words.
    var spoken: String {
        let heads = Category.allCases.filter { count($0) > 0 }
            .map { category in
                Message(
                    zhHant: "\(category.name.zhHant) \(count(category))",
                    english: "\(count(category)) \(category.name.english)")
            }
        return heads.joined().spoken
    }
}

extension Booking {
    /// One line of a list: identity, status, school, sessions, who comes.
    var row: [String] {
        [id.value, state, className.map { "\(school) \($0)" } ?? school.value, meetings, party.spoken]
    }

    private var state: String {
        guard !asksReconfirmation else { return text("改期待確認", "moved: to reconfirm") }
        return switch status {
        case .held: text("保留中", "held")
        case .requested: text("待核准", "requested")
        case .offered: text("候補通知", "offered")
        case .confirmed: text("已確認", "confirmed")
        case .cancelled: text("已取消", "cancelled")
        case .expired: text("已逾期", "expired")
        case .refused: text("未核准", "refused")
        }
    }

    /// A long series by its first and last meeting.
    private var meetings: String {
        guard sessions.count > 3, let first = sessions.first, let last = sessions.last else {
            return sessions.map(\.value).joined(separator: " ")
        }
        return text("\(first) 至 \(last)（\(sessions.count) 場）", "\(first) to \(last) (\(sessions.count) sessions)")
    }

    /// What is to be known about it beyond its line.
    func notes(_ timeZone: TimeZone) -> [String] {
        var lines: [String] = []
        if let endsAt {
            let end = timeZone.localDateTime(at: endsAt)
            let time = end.date.message + Message(verbatim: " \(end.time)")
            lines.append(
                text("保留至 \(time.zhHant)，逾時自動釋出", "kept until \(time.english), then given to others"))
        }
        if !approvals.isEmpty {
            let names = approvals.map(\.name).joined()
            lines.append(text("待核准：\(names.zhHant)", "to be approved by: \(names.english)"))
        }
        if let category {
            let letter = evidence.map { text("（\($0)）", " (\($0))") } ?? ""
            lines.append(text("減免身分：\(category)", "fee category: \(category)") + letter)
        }
        if granted > 0 { lines.append(text("基金補助 \(granted)", "paid by a fund: \(granted)")) }
        switch payment {
        case .unpaid: break
        case .paid: lines.append(text("已付 \(paid)", "paid \(paid)"))
        case .paidUnplaced:
            lines.append(text("已付 \(paid)，但名額已釋出，待退款", "paid \(paid) for places that are gone: to be refunded"))
        case .refundDue: lines.append(text("待退款 \(paid - fee)", "to be refunded: \(paid - fee)"))
        case .refunded: lines.append(text("已退款", "refunded"))
        }
        return lines
    }
}

/// A booking with the key under which it was asked for.
struct BookingDocument: Encodable {
    let booking: Booking
    let key: String

    init(_ written: Keyed<Booking>) {
        booking = written.value
        key = written.key.value
    }
}

extension Answer {
    /// A booking that was written.
    init(_ written: Keyed<Booking>, _ timeZone: TimeZone) {
        self.init(
            document: BookingDocument(written),
            lines: Table([written.value.row]).lines + written.value.notes(timeZone) + written.lines)
    }
}

extension WaitingEntry {
    /// One line of a list: identity, state, school, session, who comes.
    var row: [String] {
        let state =
            switch status {
            case .waiting: text("候補中", "waiting")
            case .offered: text("已通知遞補", "offered")
            case .accepted: text("已遞補", "accepted")
            case .left: text("已退出", "left")
            case .lapsed: text("逾期未回覆", "lapsed")
            }
        let passed = passedOver == 0 ? "" : text("曾被越過 \(passedOver) 次", "passed over \(passedOver) times")
        return [id.value, state, school.value, session.value, party.spoken, booking?.value ?? passed]
    }
}
