package import Foundation

/// A message to whoever booked, applied or borrows, written down in the transaction of the change that it tells of; who is
/// told, and in which words, is found when it is sent.
package struct BookingNotice: Hashable, Codable, Sendable {
    package enum Kind: String, CaseIterable, Codable, Sendable {
        case confirmed, requested, held, offered, waiting, changed, moved, cancelled, refused, expired
        /// The museum moved a session: it asks whether the booking stands.
        case reconfirm
        case sessionCancelled = "session-cancelled"
        /// The session for which the school waits does not take place.
        case queueClosed = "queue-closed"
        /// What the lots of a round gave the school, and that they gave it nothing.
        case drawn
        case notDrawn = "not-drawn"
        case loanApproved = "loan-approved"
        case loanRefused = "loan-refused"
        case loanCancelled = "loan-cancelled"
        /// The unit that the school would get may not be back, or whole, in time.
        case loanAtRisk = "loan-at-risk"
    }

    package enum Status: String, CaseIterable, Codable, Sendable {
        case waiting
        /// Handed over, and nobody knows yet whether it went out: a run that ended in the middle leaves it so.
        case sending
        case sent
        /// Refused for good, or tried often enough.
        case failed
        /// What it tells of is over.
        case dropped
        /// A person said it, on the telephone or by letter.
        case told
    }

    /// What was true when the notice was written.
    package struct Facts: Hashable, Codable, Sendable {
        package let booking: Booking?
        package let entry: WaitingEntry?
        /// Sessions that the booking has no places in any more.
        package let former: [Session.ID]
        /// Other bookings of the school at the same time.
        package let clashes: [Booking.ID]
        package let application: Application?
        package let loan: KitLoan?

        package init(
            booking: Booking? = nil, entry: WaitingEntry? = nil, former: [Session.ID] = [],
            clashes: [Booking.ID] = [], application: Application? = nil, loan: KitLoan? = nil
        ) {
            self.booking = booking
            self.entry = entry
            self.former = former
            self.clashes = clashes
            self.application = application
            self.loan = loan
        }

        /// What it is about, by its identity.
        package var subject: String {
            loan?.id.value ?? booking?.id.value ?? entry?.id.value ?? application?.id.value ?? ""
        }
    }

    /// From 1, in the order of the changes.
    package let number: Int
    package let kind: Kind
    package let school: School.ID
    package let facts: Facts
    package let at: Date
    package let status: Status
    package let tries: Int
    /// Not tried before.
    package let nextAt: Date
    package let problem: Problem?

    package init(
        number: Int, kind: Kind, school: School.ID, facts: Facts, at: Date, status: Status, tries: Int, nextAt: Date,
        problem: Problem?
    ) {
        self.number = number
        self.kind = kind
        self.school = school
        self.facts = facts
        self.at = at
        self.status = status
        self.tries = tries
        self.nextAt = nextAt
        self.problem = problem
    }

    /// Why it did not go out; without a word of its receiver.
    package enum Problem: Hashable, Codable, Sendable {
        case noAddress
        case ended(status: Int)
        case timedOut(seconds: Int)
    }
}

extension BookingNotice.Kind {
    package var name: Message {
        switch self {
        case .confirmed: Message(zhHant: "預約確認", english: "booking confirmed")
        case .requested: Message(zhHant: "申請已收到", english: "request received")
        case .held: Message(zhHant: "名額保留", english: "places held")
        case .offered: Message(zhHant: "候補遞補通知", english: "places offered from the waiting list")
        case .waiting: Message(zhHant: "已列入候補", english: "on the waiting list")
        case .changed: Message(zhHant: "預約變更", english: "booking changed")
        case .moved: Message(zhHant: "預約改期", english: "booking moved")
        case .cancelled: Message(zhHant: "預約取消", english: "booking cancelled")
        case .refused: Message(zhHant: "申請未獲核准", english: "request not approved")
        case .expired: Message(zhHant: "保留逾期", english: "time is over")
        case .reconfirm: Message(zhHant: "場次異動，請再次確認", english: "session moved: please confirm again")
        case .sessionCancelled: Message(zhHant: "場次取消", english: "session cancelled")
        case .queueClosed: Message(zhHant: "候補場次取消", english: "session you waited for is cancelled")
        case .drawn: Message(zhHant: "中籤通知", english: "drawn by lot")
        case .notDrawn: Message(zhHant: "未中籤通知", english: "not drawn by lot")
        case .loanApproved: Message(zhHant: "教具借用核准", english: "kit loan approved")
        case .loanRefused: Message(zhHant: "教具借用未獲核准", english: "kit loan not approved")
        case .loanCancelled: Message(zhHant: "教具借用取消", english: "kit loan cancelled")
        case .loanAtRisk: Message(zhHant: "教具可能無法如期備妥", english: "kit may be late")
        }
    }
}

extension BookingNotice.Problem {
    package var message: Message {
        switch self {
        case .noAddress: Message(zhHant: "沒有可用的電子郵件地址", english: "no e-mail address that could be used")
        case .ended(let status): Message(zhHant: "寄送程式傳回 \(status)", english: "the mail command ended with \(status)")
        case .timedOut(let seconds):
            Message(zhHant: "寄送程式 \(seconds) 秒內沒有結束", english: "the mail command did not end within \(seconds) s")
        }
    }
}
