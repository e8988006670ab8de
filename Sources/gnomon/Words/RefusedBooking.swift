import MuseumModel
import Operations

/// A booking that a rule refused, with sessions of the programme that would have room.
struct RefusedBooking: Error {
    let refusal: BookingRefusal
    let others: [SessionOffer]

    var remedy: Message? {
        others.isEmpty ? refusal.remedy : Message(zhHant: "還有名額的場次：", english: "sessions with room for the party:")
    }
}

extension BookingDesk {
    /// Does what a rule may refuse, and then looks for what else fits.
    func orElsewhere<Value>(
        _ wanted: String, _ party: Party, _ work: () async throws -> Value
    ) async throws -> Value {
        do {
            return try await work()
        } catch let refusal as BookingRefusal where refusal.isOfThisSession {
            // A service says in its refusal what else fits.
            throw RefusedBooking(
                refusal: refusal, others: try await alternatives(to: Session.ID(wanted), for: party))
        }
    }
}

extension BookingRefusal {
    /// Whether another session of the same programme might be booked by the same party.
    fileprivate var isOfThisSession: Bool {
        switch self {
        case .notEnoughPlaces, .sessionCancelled, .tooLate, .othersWait, .instructorBusy, .kitInUse, .hallFull,
            .roomNotAccessible:
            true
        default: false
        }
    }

    /// What to try; nil where the message says it.
    var remedy: Message? {
        switch self {
        case .feeToConfirm(_, let new):
            Message(zhHant: "同意時加上 --fee \(new) 再送一次", english: "to agree, send it again with --fee \(new)")
        case .othersWait:
            Message(zhHant: "可用 gnomon wait 加入候補", english: "join the waiting list with gnomon wait")
        case .notEnoughPlaces(_, _, let left) where left == 0:
            Message(zhHant: "可用 gnomon wait 加入候補", english: "join the waiting list with gnomon wait")
        case .evidenceNeeded:
            Message(zhHant: "請加上 --evidence 文號", english: "give --evidence NUMBER")
        case .fundUsedUp, .fundShareUsedUp:
            Message(
                zhHant: "不加 --category 即為自費預約", english: "without --category the school pays itself")
        case .busIsPaid, .noFundForBus:
            Message(zhHant: "請不要加 --bus", english: "leave out --bus")
        case .givenByLot(_, let round, _):
            Message(
                zhHant: "申請：gnomon apply \(round)；抽籤後的餘額先到先得",
                english: "apply with gnomon apply \(round); what the draw leaves goes to whoever comes first")
        case .alreadyBooked(let id):
            Message(
                zhHant: "同一場次的另一班請加 --class；變更請用 gnomon change \(id)",
                english: "for another class give --class; to change the first, gnomon change \(id)")
        case .schoolPaused:
            Message(
                zhHant: "館方可用 gnomon school lift 說明原因後解除",
                english: "the museum can lift the pause with a reason: gnomon school lift")
        default: nil
        }
    }
}
