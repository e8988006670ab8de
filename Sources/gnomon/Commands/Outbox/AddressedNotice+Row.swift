import Foundation
import Ledger
import MuseumModel

extension AddressedNotice {
    /// One line of a list: number, state, what, about what, whom it reaches.
    func row(_ timeZone: TimeZone) -> [String] {
        let reached = contact?.email ?? contact?.phone ?? text("無聯絡方式", "nobody to reach")
        return [
            "\(notice.number)", state(timeZone), notice.kind.name.spoken, notice.facts.subject, notice.school.value,
            reached,
            notice.problem?.message.spoken ?? "",
        ]
    }

    private func state(_ timeZone: TimeZone) -> String {
        switch notice.status {
        case .waiting where contact?.email == nil: text("請以電話通知", "to be told by a person")
        case .waiting where notice.tries > 0:
            text(
                "\(timeZone.localDateTime(at: notice.nextAt)) 再試",
                "again at \(timeZone.localDateTime(at: notice.nextAt))")
        case .waiting: text("待送", "waiting")
        case .sending: text("寄送中斷，結果不明", "left in the middle")
        case .sent: text("已送出", "sent")
        case .failed: text("失敗", "failed")
        case .dropped: text("已無需通知", "no longer needed")
        case .told: text("已由人員通知", "told by a person")
        }
    }
}
