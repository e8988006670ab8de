package import MuseumModel

/// The record is not as it was written.
package struct AuditBroken: Error, Hashable, Sendable {
    package enum Reason: Hashable, Sendable {
        case changed, missing, unlinked, notedHeadGone
    }

    /// The first entry at fault.
    package let number: Int
    package let reason: Reason

    package init(number: Int, reason: Reason) {
        self.number = number
        self.reason = reason
    }

    package var message: Message {
        switch reason {
        case .changed:
            Message(zhHant: "稽核紀錄第 \(number) 筆已遭更改", english: "audit entry \(number) was changed")
        case .missing: Message(zhHant: "稽核紀錄缺少第 \(number) 筆", english: "audit entry \(number) is missing")
        case .unlinked:
            Message(
                zhHant: "稽核紀錄第 \(number) 筆與前一筆不相連",
                english: "audit entry \(number) does not follow from the one before")
        case .notedHeadGone:
            Message(
                zhHant: "先前記下的稽核紀錄第 \(number) 筆已不在或已改寫",
                english: "audit entry \(number), noted earlier, is gone or was written anew")
        }
    }

    /// What to try.
    package var remedy: Message {
        Message(
            zhHant: "請保留此檔以供查核，並與備份或先前記下的雜湊值比對",
            english: "Keep this file for inspection, and compare it with a backup or a hash that was noted earlier.")
    }
}
