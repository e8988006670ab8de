import MuseumModel

/// The words of all messages that the museum sends about changes, in both languages.
struct NoticeWords {
    private let folder: MuseumFolder
    private let language: Language
    private let titles: [Programme.ID: Programme]
    private let rooms: [Room.ID: Room]
    private let sites: [Site.ID: Site]
    private let kits: [Kit.ID: Kit]

    init(_ folder: MuseumFolder, in language: Language) {
        self.folder = folder
        self.language = language
        titles = Dictionary(folder.programmes.map { ($0.id, $0) }) { first, _ in first }
        rooms = Dictionary(folder.rooms.map { ($0.id, $0) }) { first, _ in first }
        sites = Dictionary(folder.museum.sites.map { ($0.id, $0) }) { first, _ in first }
        kits = Dictionary(folder.kits.map { ($0.id, $0) }) { first, _ in first }
    }

    private var museum: String { folder.museum.name.text(in: language) }

    private func text(_ zhHant: String, _ english: String) -> String {
        Message(zhHant: zhHant, english: english).text(in: language)
    }

    /// To a school about its booking.
    /// - Parameters:
    ///   - isCancelled: whether nothing of the booking is left.
    ///   - clashes: other bookings of the same class at the same time.
    func booking(
        _ booking: Booking, school: String, changes: [SessionChange], isCancelled: Bool, asksReconfirmation: Bool,
        clashes: [Booking.ID]
    ) -> (subject: String, body: String) {
        let subject =
            if isCancelled {
                text("預約 \(booking.id) 的場次取消", "Booking \(booking.id): the session is cancelled")
            } else if asksReconfirmation {
                text("預約 \(booking.id) 改期，請再確認", "Booking \(booking.id) was moved: please confirm it again")
            } else {
                text("預約 \(booking.id) 的變更通知", "Booking \(booking.id): a change")
            }
        let group = booking.className.map { $0.split(whereSeparator: \.isNewline).joined(separator: " ") }
        var parts = [
            text("\(school) 您好：", "Dear \(school),"),
            text(
                "貴校的預約 \(booking.id)\(group.map { "（\($0)）" } ?? "")有變動：",
                "Your booking \(booking.id)\(group.map { " (\($0))" } ?? "") has changed:"),
        ]
        parts += changes.map { change in lines(change, forStaff: false).joined(separator: "\n") }
        if isCancelled {
            parts.append(text("這筆預約已取消，不收任何費用。", "The booking is cancelled, and nothing is charged for it."))
            if booking.paid > 0 {
                parts.append(
                    text(
                        "已繳的 \(folder.museum.currency) \(booking.paid) 將退還。",
                        "The \(folder.museum.currency) \(booking.paid) that you paid will be returned."))
            }
        } else if asksReconfirmation {
            parts.append(
                text(
                    "預約代號與名額均予保留。請回覆能否前來；在回覆之前取消，不收任何費用。",
                    "Your booking keeps its code and its places. Please tell us whether you can come; until you do, you may cancel free of charge."
                ))
        } else {
            parts.append(text("日期與時間不變，無須回覆。", "Day and hour are the same; no answer is needed."))
        }
        if !clashes.isEmpty {
            let codes = clashes.map(\.value).joined(separator: text("、", ", "))
            parts.append(
                text(
                    "改期後與貴班的另一筆預約 \(codes) 時間重疊，請告知要保留哪一筆。",
                    "It now overlaps with another booking of the same class, \(codes): please tell us which one to keep."
                ))
        }
        return (subject, close(parts + [apology]))
    }

    /// To a school in the queue of a session.
    func waiting(_ entry: WaitingEntry, school: String, change: SessionChange) -> (subject: String, body: String) {
        var isOver = false
        if case .cancelled = change { isOver = true }
        let end =
            isOver
            ? text("候補就此結束。", "The waiting list has ended.")
            : text(
                "候補順位不變；若無法前來，請告知取消候補。",
                "Your place in the queue is the same; please tell us if you cannot come.")
        return (
            isOver
                ? text("候補 \(entry.id) 的場次取消", "Waiting list \(entry.id): the session is cancelled")
                : text("候補 \(entry.id) 的場次改期", "Waiting list \(entry.id): the session was moved"),
            close([
                text("\(school) 您好：", "Dear \(school),"),
                text("貴校候補的場次有變動：", "The session that you wait for has changed:"),
                lines(change, forStaff: false).joined(separator: "\n"), end, apology,
            ])
        )
    }

    /// To an instructor about the work of a term.
    func instructor(
        _ name: String, term: Term?, changes: [SessionChange]
    ) -> (subject: String, body: String) {
        let term = term?.name.text(in: language) ?? ""
        let isFirst = changes.allSatisfy { if case .new = $0 { true } else { false } }
        let headings: [(Message, (SessionChange) -> Bool)] = [
            (
                Message(zhHant: "新的場次", english: "New"),
                { if case .new = $0 { true } else if case .heldAgain = $0 { true } else { false } }
            ),
            (
                Message(zhHant: "變更的場次", english: "Changed"),
                { if case .moved = $0 { true } else if case .altered = $0 { true } else { false } }
            ),
            (
                Message(zhHant: "改由他人擔任的場次", english: "Given to somebody else"),
                { if case .handedOver = $0 { true } else { false } }
            ),
            (Message(zhHant: "取消的場次", english: "Cancelled"), { if case .cancelled = $0 { true } else { false } }),
        ]
        var parts = [
            text("\(name) 您好：", "Dear \(name),"),
            isFirst
                ? text("以下是您在「\(term)」的場次：", "These are your sessions of \(term):")
                : text("您在「\(term)」的課表有變動：", "Your roster of \(term) has changed:"),
        ]
        for (heading, belongs) in headings {
            let mine = changes.filter(belongs)
            guard !mine.isEmpty else { continue }
            let rows = mine.flatMap { lines($0, forStaff: true) }
            parts.append(([heading.text(in: language)] + rows).joined(separator: "\n"))
        }
        parts.append(text("行事曆訂閱已同步更新。", "The calendars that you subscribe to show the same."))
        return (text("「\(term)」課表", "Your roster of \(term)"), close(parts))
    }

    private var apology: String { text("造成不便，敬請見諒。", "We are sorry for the trouble.") }

    private func close(_ parts: [String]) -> String { (parts + [museum]).joined(separator: "\n\n") + "\n" }

    private func lines(_ change: SessionChange, forStaff: Bool) -> [String] {
        func was(_ session: Session) -> String {
            text("  原定  ", "  was  ") + place(session, forStaff: forStaff)
        }
        func now(_ session: Session) -> String {
            text("  改為  ", "  now  ") + place(session, forStaff: forStaff)
        }
        let title = self.title(change.session)
        switch change {
        case .moved(let before, let after), .altered(let before, let after):
            return [title, was(before), now(after)]
        case .cancelled(let session) where !forStaff:
            return [title, was(session), text("  這一場取消。", "  It is cancelled.")]
        case .heldAgain(let session) where !forStaff:
            return [title, now(session), text("  這一場恢復舉行。", "  It takes place after all.")]
        case .new(let session), .heldAgain(let session), .cancelled(let session), .handedOver(let session):
            return ["  " + place(session, forStaff: forStaff) + text("  ", "  ") + title]
        }
    }

    private func title(_ session: Session) -> String {
        let title = titles[session.programme]?.title.text(in: language) ?? session.programme.value
        return text("\(title)（\(session.id)）", "\(title) (\(session.id))")
    }

    /// Day, hours and place; for those who work there the kits as well.
    private func place(_ session: Session, forStaff: Bool) -> String {
        var words = "\(session.start.date.message.text(in: language)) \(session.start.time)–\(session.end.time)  "
        if let room = session.room.flatMap({ rooms[$0] }) {
            let site = sites[room.site]?.name.text(in: language) ?? ""
            words += "\(site) \(room.name.text(in: language))"
        } else {
            words += session.room?.value ?? titles[session.programme]?.kind.name.text(in: language) ?? ""
        }
        if forStaff, !session.kits.isEmpty {
            let kits = session.kits.map { need in
                let name = self.kits[need.kit]?.name.text(in: language) ?? need.kit.value
                return need.units == 1 ? name : "\(name) × \(need.units)"
            }
            words += text("  教具：", "  kits: ") + kits.joined(separator: text("、", ", "))
        }
        return words
    }
}
