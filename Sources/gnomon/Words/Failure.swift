import ArgumentParser
import CalendarFeeds
import Foundation
import Ledger
import MuseumModel
import Operations

/// What went wrong, for people and for programs.
struct Failure: Encodable {
    enum Kind: String, Encodable {
        case refused, input, fault

        var exitCode: Int32 {
            switch self {
            case .refused: 1
            case .input: 2
            case .fault: 3
            }
        }

        /// What the exit code says.
        var meaning: Message {
            switch self {
            case .refused: Message(zhHant: "依規則婉拒", english: "refused by a rule")
            case .input: Message(zhHant: "輸入或用法有誤", english: "wrong input or usage")
            case .fault: Message(zhHant: "系統或環境故障", english: "a fault of Gnomon or its surroundings")
            }
        }
    }

    let kind: Kind
    let message: Message
    var remedy: Message?
    var faults: [Fault] = []
    /// Sessions that could be booked instead.
    var alternatives: [SessionOffer] = []
    /// Booked sessions that a plan would change.
    var conflicts: [PublicationRefusal.Conflict] = []
    /// The key with which a write that may have been done is to be sent again.
    var key: String?
    /// The message with the usage of the command, for people.
    private var usage: Message?

    init(_ error: any Error, of root: any AsyncParsableCommand.Type) {
        switch error {
        case let faults as Faults:
            self.init(.input, Self.count(faults.faults.count))
            self.faults = faults.faults
        case let refusal as BookingRefusal: self.init(.refused, refusal.message, remedy: refusal.remedy)
        case let refusal as RefusedBooking:
            self.init(.refused, refusal.refusal.message, remedy: refusal.remedy)
            alternatives = refusal.others
        case let refusal as SchoolRefusal: self.init(.refused, refusal.message)
        case let refusal as LoanRefusal: self.init(.refused, refusal.message)
        case let refusal as FundRefusal: self.init(.refused, refusal.message)
        case let refusal as RoundRefusal: self.init(.refused, refusal.message, remedy: refusal.remedy)
        case let refusal as PublicationRefusal:
            self.init(.refused, refusal.message, remedy: refusal.remedy)
            if case .affectsBookings(let found) = refusal { conflicts = found }
        case let refusal as DeskRefusal: self.init(.refused, refusal.message, remedy: refusal.remedy)
        case let refusal as CalendarRefusal: self.init(.refused, refusal.message, remedy: refusal.remedy)
        case let refusal as TokenRefusal: self.init(.refused, refusal.message)
        case let refusal as FeedRefusal: self.init(.input, refusal.message)
        case let fault as PartyFault: self.init(.input, fault.message)
        case let refusal as NoticeRefusal: self.init(.refused, refusal.message)
        case let refusal as RosterRefusal: self.init(.refused, refusal.message, remedy: refusal.remedy)
        case let fault as PersonFault: self.init(.input, fault.message, remedy: fault.remedy)
        case LedgerFault.keyOutOfBounds(let length):
            let fault = LedgerFault.keyOutOfBounds(length: length)
            self.init(.input, fault.message, remedy: fault.remedy)
        case let fault as LedgerFault: self.init(.fault, fault.message, remedy: fault.remedy)
        case let broken as AuditBroken: self.init(.fault, broken.message, remedy: broken.remedy)
        case let write as FailedWrite:
            self.init(write.fault, of: root)
            key = write.key.value
        case let fault as Unreachable: self.init(.fault, fault.message, remedy: fault.remedy)
        case let error as CocoaError:
            let fault = FileFault(error)
            self.init(.fault, fault.message, remedy: fault.remedy)
        case let error where root.exitCode(for: error) != .failure:
            self.init(.input, UsageText.message(root.message(for: error)))
            usage = UsageText.message(root.fullMessage(for: error))
        default:
            self.init(.fault, Message(verbatim: "\(error)"))
        }
    }

    private init(_ kind: Kind, _ message: Message, remedy: Message? = nil) {
        self.kind = kind
        self.message = message
        self.remedy = remedy
    }

    private static func count(_ faults: Int) -> Message {
        Message(
            zhHant: "輸入有 \(faults) 個問題",
            english: faults == 1 ? "the input has a fault" : "the input has \(faults) faults")
    }

    var lines: [String] {
        if !faults.isEmpty { return faults.map { $0.text(in: spokenLanguage) } }
        var lines = [(usage ?? message).spoken]
        if let remedy { lines.append("    → " + remedy.spoken) }
        lines += Table(alternatives.map { $0.row(in: spokenLanguage) }).lines.map { "      " + $0 }
        if let key { lines.append(text("識別碼：\(key)", "key: \(key)")) }
        return lines
    }

    private enum CodingKeys: CodingKey {
        case kind, exitCode, meaning, message, remedy, faults, alternatives, conflicts, key
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(kind, forKey: .kind)
        try container.encode(kind.exitCode, forKey: .exitCode)
        try container.encode(kind.meaning, forKey: .meaning)
        try container.encode(message, forKey: .message)
        try container.encodeIfPresent(remedy, forKey: .remedy)
        try container.encode(faults, forKey: .faults)
        try container.encode(alternatives, forKey: .alternatives)
        try container.encode(conflicts, forKey: .conflicts)
        try container.encodeIfPresent(key, forKey: .key)
    }
}

extension RoundRefusal {
    /// What to try; nil where the message says it.
    fileprivate var remedy: Message? {
        switch self {
        case .alreadyApplied(let id):
            Message(
                zhHant: "要更改請先用 --withdraw \(id) 撤回", english: "to change it, take it back first: --withdraw \(id)")
        case .alreadyDrawn(let id):
            Message(zhHant: "結果：gnomon draw \(id) --show", english: "the result: gnomon draw \(id) --show")
        case .notInRound(_, let id):
            Message(
                zhHant: "場次清單：gnomon apply \(id) --sessions", english: "its sessions: gnomon apply \(id) --sessions")
        default: nil
        }
    }
}

extension PublicationRefusal {
    fileprivate var remedy: Message? {
        guard case .affectsBookings(let conflicts) = self else { return nil }
        let (zhHant, english) =
            conflicts.allSatisfy(\.kind.isMove)
            ? ("--move-booked", "--move-booked") : ("--override 原因", "--override REASON")
        return Message(
            zhHant: "先與預約者聯絡（--preview --notices 資料夾 會寫好通知草稿）；確定要發布時加上 \(zhHant)",
            english:
                "speak with those who booked first (--preview --notices FOLDER writes drafts of the messages); to publish it, give \(english)"
        )
    }
}
