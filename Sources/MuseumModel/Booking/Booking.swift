package import Foundation

/// A school's places in one session, or in all meetings of a series.
package struct Booking: Hashable, Codable, Sendable {
    package typealias ID = Identifier<Booking>

    package enum Status: String, CaseIterable, Codable, Sendable {
        /// Places are kept until `endsAt`.
        case held
        /// As `held`, until those who have to agree have done so.
        case requested
        /// As `held`, for somebody who waited.
        case offered
        case confirmed
        case cancelled
        /// Its end came before it was confirmed.
        case expired
        /// Somebody who had to agree did not.
        case refused

        /// Whether it takes places.
        package var isLive: Bool {
            switch self {
            case .held, .requested, .offered, .confirmed: true
            case .cancelled, .expired, .refused: false
            }
        }
    }

    package enum Payment: String, Codable, Sendable {
        case unpaid, paid
        /// Paid for places that are gone: to be refunded.
        case paidUnplaced = "paid-unplaced"
        /// More was paid than is owed.
        case refundDue = "refund-due"
        case refunded
    }

    package let id: ID
    /// One session, or every meeting of the series that was enrolled in.
    package let sessions: [Session.ID]
    package let school: School.ID
    /// The school's own word for the class.
    package let className: String?
    package let party: Party
    package let status: Status
    /// When a hold, a request or an offer ends.
    package let endsAt: Date?
    /// Who has to agree still.
    package let approvals: [Approver]
    /// What is owed, in the museum's currency.
    package let fee: Int
    package let payment: Payment
    package let paid: Int
    /// The museum moved it: it is asked for once more, and may be cancelled free of charge until then.
    package let asksReconfirmation: Bool
    package let code: WaiverCode.ID?
    /// Why the school pays less, and the number of the letter that shows it.
    package let category: FeeCategory.ID?
    package let evidence: String?
    /// What a fund pays of its fee and its bus.
    package let granted: Int
    package let createdAt: Date
    package let changedAt: Date

    package init(
        id: ID, sessions: [Session.ID], school: School.ID, className: String? = nil, party: Party, status: Status,
        endsAt: Date? = nil, approvals: [Approver] = [], fee: Int = 0, payment: Payment = .unpaid, paid: Int = 0,
        asksReconfirmation: Bool = false, code: WaiverCode.ID? = nil, category: FeeCategory.ID? = nil,
        evidence: String? = nil, granted: Int = 0, createdAt: Date, changedAt: Date
    ) {
        self.id = id
        self.sessions = sessions
        self.school = school
        self.className = className
        self.party = party
        self.status = status
        self.endsAt = endsAt
        self.approvals = approvals
        self.fee = fee
        self.payment = payment
        self.paid = paid
        self.asksReconfirmation = asksReconfirmation
        self.code = code
        self.category = category
        self.evidence = evidence
        self.granted = granted
        self.createdAt = createdAt
        self.changedAt = changedAt
    }

    /// Whether it takes places at a moment: what ends by the clock is over then, whether or not that was written down.
    package func isLive(at now: Date) -> Bool {
        status.isLive && endsAt.map { !HoldRule.isOver($0, now: now) } ?? true
    }
}

extension Booking {
    /// Answers that an earlier version stored lack what it did not know.
    package init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            id: try values.decode(ID.self, forKey: .id),
            sessions: try values.decode([Session.ID].self, forKey: .sessions),
            school: try values.decode(School.ID.self, forKey: .school),
            className: try values.decodeIfPresent(String.self, forKey: .className),
            party: try values.decode(Party.self, forKey: .party),
            status: try values.decode(Status.self, forKey: .status),
            endsAt: try values.decodeIfPresent(Date.self, forKey: .endsAt),
            approvals: try values.decodeIfPresent([Approver].self, forKey: .approvals) ?? [],
            fee: try values.decodeIfPresent(Int.self, forKey: .fee) ?? 0,
            payment: try values.decodeIfPresent(Payment.self, forKey: .payment) ?? .unpaid,
            paid: try values.decodeIfPresent(Int.self, forKey: .paid) ?? 0,
            asksReconfirmation: try values.decodeIfPresent(Bool.self, forKey: .asksReconfirmation) ?? false,
            code: try values.decodeIfPresent(WaiverCode.ID.self, forKey: .code),
            category: try values.decodeIfPresent(FeeCategory.ID.self, forKey: .category),
            evidence: try values.decodeIfPresent(String.self, forKey: .evidence),
            granted: try values.decodeIfPresent(Int.self, forKey: .granted) ?? 0,
            createdAt: try values.decode(Date.self, forKey: .createdAt),
            changedAt: try values.decode(Date.self, forKey: .changedAt))
    }
}
