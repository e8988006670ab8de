import Foundation
import Ledger
import MuseumModel

/// What a notice says, in both languages.
struct Letter {
    let subject: Message
    let body: Message

    init(
        _ notice: BookingNotice, to contact: Contact, sessions: [PublishedSession], museum: MuseumFolder,
        timeZone: TimeZone
    ) {
        let name = Message(museum.museum.name)
        let programme = sessions.first.flatMap { session in
            museum.programmes.first { $0.id == session.session.programme }
        }
        let title = Self.round(notice, museum) ?? programme.map { Message($0.title) } ?? Self.kit(notice, museum)
        subject =
            Message(zhHant: "【\(name.zhHant)】", english: "[\(name.english)] ") + notice.kind.name
            + Message(zhHant: "：", english: ": ") + title
            + (sessions.first.map { Message(verbatim: " ") + Self.time($0.session.start) } ?? Message(verbatim: ""))
        var parts = [Self.greeting(notice, contact, museum), Self.opening(notice, timeZone)]
        parts.append(Self.facts(notice, sessions, museum))
        if !notice.facts.clashes.isEmpty { parts.append(Self.clashes(notice.facts.clashes)) }
        parts.append(name)
        body = Message(
            zhHant: parts.map(\.zhHant).joined(separator: "\n\n") + "\n",
            english: parts.map(\.english).joined(separator: "\n\n") + "\n")
    }

    private static func greeting(_ notice: BookingNotice, _ contact: Contact, _ museum: MuseumFolder) -> Message {
        let school = museum.schools.first { $0.id == notice.school }.map { Message($0.name) }
        let who = contact.name.map { Message(verbatim: $0) } ?? school ?? Message(verbatim: "")
        let place = contact.name == nil ? nil : school
        return Message(
            zhHant: "\(place.map { $0.zhHant + " " } ?? "")\(who.zhHant) 您好：",
            english: "Dear \(who.english)\(place.map { ", " + $0.english } ?? ""),")
    }

    private static func opening(_ notice: BookingNotice, _ timeZone: TimeZone) -> Message {
        let end = notice.facts.booking?.endsAt.map { time(timeZone.localDateTime(at: $0)) }
        return switch notice.kind {
        case .confirmed:
            Message(
                zhHant: "您的預約已確認，行事曆邀請如附件。", english: "your booking is confirmed; the calendar invitation is attached.")
        case .requested:
            Message(
                zhHant: "已收到您的申請，名額保留至 \(end?.zhHant ?? "")，核准後另行通知。",
                english:
                    "we have your request. Its places are kept until \(end?.english ?? ""); you will hear when it is approved."
            )
        case .held:
            Message(
                zhHant: "名額已為您保留至 \(end?.zhHant ?? "")，請於期限前確認，逾時自動釋出。",
                english:
                    "places are held for you until \(end?.english ?? ""). Please confirm by then; afterwards they are given to others."
            )
        case .offered:
            Message(
                zhHant: "您候補的場次有名額了，為您保留至 \(end?.zhHant ?? "")，請於期限前回覆，逾時由下一位遞補。",
                english:
                    "the session that you wait for has places. They are yours until \(end?.english ?? ""); please answer by then, or the next in the queue is asked."
            )
        case .waiting:
            Message(
                zhHant: "已將您列入候補，有名額時依序通知。", english: "you are on the waiting list, and will hear when it is your turn."
            )
        case .changed: Message(zhHant: "您的預約已變更如下。", english: "your booking was changed as follows.")
        case .moved:
            Message(
                zhHant: "您的預約已改期如下，原場次的名額已釋出。",
                english: "your booking was moved as follows; the earlier places are given back.")
        case .cancelled: Message(zhHant: "您的預約已取消。", english: "your booking is cancelled.")
        case .refused: Message(zhHant: "很抱歉，您的申請未獲核准。", english: "we are sorry: your request was not approved.")
        case .expired:
            Message(zhHant: "保留期限已過，名額已釋出。", english: "the time is over, and the places are given to others.")
        case .reconfirm:
            Message(
                zhHant: "館方異動了您預約的場次。請確認是否仍要參加；在您確認以前，可免費取消。",
                english:
                    "the museum has changed a session of your booking. Please tell us whether it still suits you; until you have confirmed it, you may cancel free of charge."
            )
        case .sessionCancelled:
            Message(
                zhHant: "很抱歉，您預約的場次已取消，不收取費用；已付款項將退還。",
                english:
                    "we are sorry: the session that you booked is cancelled. Nothing is charged, and what you paid is refunded."
            )
        case .queueClosed:
            Message(zhHant: "很抱歉，您候補的場次已取消。", english: "we are sorry: the session that you wait for is cancelled.")
        case .drawn where end != nil:
            Message(
                zhHant: "恭喜，貴校已中籤。名額保留至 \(end?.zhHant ?? "")，核准後另行通知。",
                english:
                    "your school was drawn by lot. Its places are kept until \(end?.english ?? ""); you will hear when they are approved."
            )
        case .drawn:
            Message(
                zhHant: "恭喜，貴校已中籤，預約已確認，行事曆邀請如附件。",
                english: "your school was drawn by lot. The booking is confirmed; the calendar invitation is attached.")
        case .notDrawn:
            Message(
                zhHant: "很抱歉，貴校本次未中籤。尚有名額的場次自即日起開放預約，額滿場次可登記候補。",
                english:
                    "we are sorry: the lots gave your school nothing this time. Sessions with places left can be booked from now on, and there is a waiting list for the others."
            )
        case .loanApproved:
            Message(zhHant: "貴校的教具借用申請已核准，教具將為貴校保留。", english: "the kit that your school asked for is kept for it.")
        case .loanCancelled:
            Message(zhHant: "貴校的教具借用已取消。", english: "the loan of the kit to your school is cancelled.")
        case .loanRefused:
            Message(
                zhHant: "很抱歉，貴校借用教具的申請未獲核准。",
                english: "we are sorry: the loan that your school asked for was not approved.")
        case .loanAtRisk:
            Message(
                zhHant: "提醒您：貴校申請借用的教具，因前一筆借用尚未歸還或仍在整理維修，可能無法如期備妥。後續情形由本館另行通知，請預先安排其他教學活動。",
                english:
                    "please note: the kit that your school asked for is not back yet, or still being repaired, and may not be ready in time. You will hear from us; please have another lesson at hand."
            )
        }
    }

    private static func facts(_ notice: BookingNotice, _ sessions: [PublishedSession], _ museum: MuseumFolder)
        -> Message
    {
        var lines: [Message] = []
        func line(_ zhHant: String, _ english: String, _ value: Message) {
            lines.append(Message(zhHant: "\(zhHant)：\(value.zhHant)", english: "\(english): \(value.english)"))
        }
        if let booking = notice.facts.booking { line("預約代號", "Booking", Message(verbatim: booking.id.value)) }
        if let application = notice.facts.application {
            line("申請代號", "Application", Message(verbatim: application.id.value))
        }
        if let loan = notice.facts.loan {
            line("借用代號", "Loan", Message(verbatim: loan.id.value))
            line("教具", "Kit", kit(notice, museum) + Message(verbatim: loan.unit.map { " #\($0)" } ?? ""))
            line(
                "借用期間", "Days", loan.days.first.message + Message(zhHant: "至", english: " to ") + loan.days.last.message
            )
        }
        if let entry = notice.facts.entry { line("候補代號", "Waiting entry", Message(verbatim: entry.id.value)) }
        for session in sessions.map(\.session).prefix(20) {
            let programme = museum.programmes.first { $0.id == session.programme }.map { Message($0.title) }
            let room = session.room.flatMap { id in museum.rooms.first { $0.id == id } }.map { Message($0.name) }
            let when = time(session.start) + Message(verbatim: "–\(session.end.time)")
            line("場次", "Session", [programme, when, room].compactMap(\.self).joined())
        }
        if let name = notice.facts.booking?.className ?? notice.facts.application?.className {
            line("班級", "Class", Message(verbatim: name))
        }
        if let party = notice.facts.booking?.party ?? notice.facts.entry?.party ?? notice.facts.application?.party {
            line(
                "人數", "Party",
                Party.Category.allCases.filter { party.count($0) > 0 }.map {
                    Message(
                        zhHant: "\($0.name.zhHant) \(party.count($0))", english: "\(party.count($0)) \($0.name.english)"
                    )
                }.joined())
        }
        if let fee = notice.facts.booking?.fee, fee > 0 {
            line("費用", "Fee", Message(verbatim: "\(museum.museum.currency) \(fee)"))
        }
        return Message(
            zhHant: lines.map(\.zhHant).joined(separator: "\n"), english: lines.map(\.english).joined(separator: "\n"))
    }

    private static func round(_ notice: BookingNotice, _ museum: MuseumFolder) -> Message? {
        notice.facts.application.map { application in
            museum.museum.booking.rounds.first { $0.id == application.round }.map { Message($0.name) }
                ?? Message(verbatim: application.round.value)
        }
    }

    /// Empty for a notice that is about no kit.
    private static func kit(_ notice: BookingNotice, _ museum: MuseumFolder) -> Message {
        notice.facts.loan.map { loan in
            museum.kits.first { $0.id == loan.kit }.map { Message($0.name) } ?? Message(verbatim: loan.kit.value)
        } ?? Message(verbatim: "")
    }

    private static func clashes(_ others: [Booking.ID]) -> Message {
        let names = others.map(\.value)
        return Message(
            zhHant: "請留意：貴校同一班級在同一時間另有預約 \(names.joined(separator: "、"))。",
            english: "Please note: the same class has another booking at that time, \(names.joined(separator: ", ")).")
    }

    private static func time(_ moment: LocalDateTime) -> Message {
        moment.date.message + Message(verbatim: " \(moment.time)")
    }
}
