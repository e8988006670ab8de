import CalendarFeeds
package import Foundation
package import Ledger
import MuseumModel

/// What one run of sending did, by number.
package struct SendingReport: Codable, Sendable {
    package fileprivate(set) var sent: [Int] = []
    /// To be tried again later.
    package fileprivate(set) var postponed: [Int] = []
    package fileprivate(set) var failed: [Int] = []
    /// What they told of was over.
    package fileprivate(set) var dropped: [Int] = []
}

extension OpenMuseum {
    /// Every notice that is not over, with whom it reaches.
    package func notices(isComplete: Bool) async throws -> [AddressedNotice] {
        try await ledger.notices(isComplete: isComplete)
    }

    /// - Throws: `NoticeRefusal`, `LedgerFault`.
    package func decideNotice(_ number: Int, _ decision: NoticeDecision) async throws -> AddressedNotice {
        try await ledger.decideNotice(number, decision, by: workplace.author, at: now)
    }

    /// Hands every notice that is due to the museum's mail command, or writes it into a folder.
    ///
    /// Each is marked before it is handed over and again afterwards: one that a crash leaves in between is not sent again by itself.
    /// - Throws: `Faults` where the museum has no mail, or its command does not start; `LedgerFault`.
    package func sendNotices(into folder: URL?) async throws -> SendingReport {
        let policy = try mailPolicy(needsCommand: folder == nil)
        let carrier: any MailCarrier = folder.map { MailFolder($0) } ?? MailCommand(policy)
        let museum = try await registeredFolder()
        try await ledger.settle(by: workplace.author, at: now, timeZone: timeZone)
        _ = try await ledger.warnBorrowers(by: workplace.author, at: now, timeZone: timeZone)
        var report = SendingReport()
        while let addressed = try await ledger.claimNotice(at: now) {
            let notice = addressed.notice
            func finish(_ status: BookingNotice.Status, _ problem: BookingNotice.Problem? = nil, nextAt: Date? = nil)
                async throws
            {
                try await ledger.finishNotice(
                    notice.number, as: status, problem: problem, nextAt: nextAt, by: workplace.author, at: now)
            }
            guard try await !isOver(notice) else {
                report.dropped.append(notice.number)
                try await finish(.dropped)
                continue
            }
            guard let message = try await message(addressed, policy, museum) else {
                report.failed.append(notice.number)
                try await finish(.failed, .noAddress)
                continue
            }
            let carriage: Carriage
            do {
                carriage = try carrier.carry(message, number: notice.number)
            } catch {
                try await ledger.returnNotice(notice.number)
                throw error
            }
            switch carriage {
            case .done:
                report.sent.append(notice.number)
                try await finish(.sent)
            case .problem(let problem) where notice.tries < policy.tries:
                report.postponed.append(notice.number)
                try await finish(.waiting, problem, nextAt: RetryRule.next(afterTry: notice.tries, at: now))
            case .problem(let problem), .refused(let problem):
                report.failed.append(notice.number)
                try await finish(.failed, problem)
            }
        }
        return report
    }

    private func mailPolicy(needsCommand: Bool) throws(Faults) -> MailPolicy {
        guard let policy = folder.museum.mail, !needsCommand || !policy.command.isEmpty else {
            throw Faults([
                Fault(
                    file: "museum.yaml", field: folder.museum.mail == nil ? "mail" : "mail.command",
                    problem: Message(zhHant: "沒有寄件設定", english: "it is not said how mail goes out"),
                    remedy: Message(
                        zhHant: "例如 mail: {from: office@museum.example, command: [/usr/sbin/sendmail, -i]}",
                        english: "for example mail: {from: office@museum.example, command: [/usr/sbin/sendmail, -i]}"))
            ])
        }
        return policy
    }

    /// Whether what a notice asks for was answered, or ended, in the meantime.
    private func isOver(_ notice: BookingNotice) async throws -> Bool {
        if let then = notice.facts.booking {
            guard let booking = try await ledger.booking(then.id)?.seen(at: now) else { return true }
            return switch notice.kind {
            case .held, .offered, .requested, .drawn: booking.status != then.status
            case .reconfirm: !booking.asksReconfirmation
            default: false
            }
        }
        if let then = notice.facts.loan {
            guard notice.kind == .loanAtRisk else { return try await ledger.loan(then.id)?.status != then.status }
            // How it stands follows from the other loans of its kit.
            let loans = try await ledger.loans(today: timeZone.localDateTime(at: now).date)
            return if case .atRisk = loans.first(where: { $0.loan.id == then.id })?.standing { false } else { true }
        }
        guard notice.kind == .waiting, let entry = notice.facts.entry else { return false }
        return try await ledger.waitingEntry(entry.id)?.status != .waiting
    }

    /// Nil where the contact has no address that mail can be sent to.
    private func message(
        _ addressed: AddressedNotice, _ policy: MailPolicy, _ museum: MuseumFolder
    ) async throws -> MailMessage? {
        let notice = addressed.notice
        guard let contact = addressed.contact, let to = contact.email.flatMap(Mailbox.init),
            let from = Mailbox(policy.from)
        else { return nil }
        let language = language(of: notice.school, museum)
        let wanted = notice.facts.booking?.sessions ?? notice.facts.entry.map { [$0.session] } ?? []
        let sessions = try await ledger.sessions(SessionFilter(ids: wanted))
        let letter = Letter(notice, to: contact, sessions: sessions, museum: museum, timeZone: timeZone)
        return MailMessage(
            from: from, fromName: folder.museum.name.text(in: language), to: to, toName: contact.name ?? to.address,
            subject: letter.subject.text(in: language), body: letter.body.text(in: language),
            calendars: try await calendars(notice, from: from, to: to, language, museum),
            identity: "notice-\(notice.number).\(Int(notice.at.timeIntervalSince1970))@\(folder.museum.host)",
            date: now,
            timeZone: timeZone)
    }

    /// That of the school, else the museum's own; of those in which Gnomon writes.
    private func language(of school: School.ID, _ museum: MuseumFolder) -> Language {
        let tag = museum.schools.first { $0.id == school }?.language ?? museum.museum.languages.first
        return Language(locale: tag ?? "")
    }

    /// The invitation of a booking that stands, and what takes its former sessions out of the calendar.
    private func calendars(
        _ notice: BookingNotice, from: Mailbox, to: Mailbox, _ language: Language, _ museum: MuseumFolder
    ) async throws -> [MailMessage.CalendarPart] {
        guard let booking = notice.facts.booking else { return [] }
        func part(_ booking: Booking) async throws -> MailMessage.CalendarPart? {
            let invitation = try await invitation(
                for: booking, organizer: from, attendee: to, language: language, museum: museum)
            guard !invitation.feed.entries.isEmpty else { return nil }
            return MailMessage.CalendarPart(
                method: invitation.method.rawValue, bytes: Array(invitation.iCalendar()))
        }
        switch notice.kind {
        case .confirmed, .changed, .moved, .reconfirm, .drawn:
            guard booking.status == .confirmed else { return [] }
            let stands = try await part(booking)
            let former = notice.facts.former.isEmpty ? nil : try await part(booking.cancelled(notice.facts.former))
            return [stands, former].compactMap(\.self)
        case .cancelled, .sessionCancelled: return try await [part(booking)].compactMap(\.self)
        case .requested, .held, .offered, .waiting, .refused, .expired, .queueClosed, .notDrawn, .loanApproved,
            .loanRefused, .loanCancelled, .loanAtRisk:
            return []
        }
    }
}

extension Booking {
    /// A part of the booking that is no more.
    fileprivate func cancelled(_ sessions: [Session.ID]) -> Booking {
        Booking(
            id: id, sessions: sessions, school: school, className: className, party: party, status: .cancelled,
            createdAt: createdAt, changedAt: changedAt)
    }
}
