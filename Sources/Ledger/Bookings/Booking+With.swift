import Foundation
import MuseumModel

extension Booking {
    /// The booking after a change; `endsAt` is kept while it waits for something, and gone otherwise.
    func with(
        sessions: [Session.ID]? = nil, className: String?? = nil, party: Party? = nil, status: Status? = nil,
        endsAt: Date? = nil, approvals: [Approver]? = nil, fee: Int? = nil, paid: Int? = nil, payment: Payment? = nil,
        asksReconfirmation: Bool? = nil, category: FeeCategory.ID?? = nil, evidence: String?? = nil,
        granted: Int? = nil, at: Date
    ) -> Booking {
        let status = status ?? self.status
        let waits = status.isLive && status != .confirmed
        let (fee, paid) = (fee ?? self.fee, paid ?? self.paid)
        return Booking(
            id: id, sessions: sessions ?? self.sessions, school: school, className: className ?? self.className,
            party: party ?? self.party, status: status, endsAt: waits ? endsAt ?? self.endsAt : nil,
            approvals: status == .requested ? approvals ?? self.approvals : [], fee: fee,
            payment: payment ?? PaymentRule.state(status, fee: fee, paid: paid), paid: paid,
            asksReconfirmation: status.isLive && (asksReconfirmation ?? self.asksReconfirmation), code: code,
            category: category ?? self.category, evidence: evidence ?? self.evidence,
            granted: status.isLive ? granted ?? self.granted : 0, createdAt: createdAt, changedAt: at)
    }
}
