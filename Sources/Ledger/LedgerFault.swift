package import MuseumModel

/// Why the ledger itself, and not a rule, fails.
package enum LedgerFault: Error, Hashable, Sendable {
    /// Others held the file for longer than the patience; nothing was written.
    case busy(retryAfter: Duration)
    /// The file cannot be used as a ledger.
    case unusable(path: String, problem: Message, remedy: Message)
    /// Commits would not survive a power cut: SQLite reads `synchronous` as something else than 2 (FULL).
    case notDurable(path: String, synchronous: Int)
    /// A plan with this identity and other contents is stored already.
    case planTaken(Plan.ID)
    /// A key is empty or longer than 200 characters.
    case keyOutOfBounds(length: Int)
    /// What was to be removed is removed; the file's free pages, or its log, hold it still, since others read.
    case notCleaned
    /// What SQLite says, e.g. that the disk is full; whether the request was written is told by asking again with its key.
    case storage(String)
}

extension LedgerFault {
    package var message: Message {
        switch self {
        case .busy(let retryAfter):
            Message(
                zhHant: "系統忙碌中，請於 \(retryAfter.components.seconds) 秒後再試",
                english: "the ledger is busy; try again in \(retryAfter.components.seconds) s")
        case .unusable(let path, let problem, _):
            Message(zhHant: "\(path)：\(problem.zhHant)", english: "\(path): \(problem.english)")
        case .notDurable(let path, let synchronous):
            Message(
                zhHant: "\(path)：無法確保寫入磁碟（synchronous = \(synchronous)，應為 2）",
                english: "\(path): writes would not be durable (synchronous is \(synchronous), not 2)")
        case .planTaken(let plan):
            Message(zhHant: "排程 \(plan) 已存在，且內容不同", english: "plan \(plan) is stored already, with other contents")
        case .keyOutOfBounds(let length):
            Message(
                zhHant: "識別碼長度為 \(length)，應為 1 到 200 個字元",
                english: "the key has \(length) characters, not 1 to 200")
        case .notCleaned:
            Message(
                zhHant: "資料已刪除，但檔案的閒置頁面仍有殘留：其他程式正在使用",
                english: "the data is removed, but traces are left in the file's free pages, since others use it")
        case .storage(let text): Message(zhHant: "資料庫錯誤：\(text)", english: "the database failed: \(text)")
        }
    }

    /// What to try.
    package var remedy: Message {
        switch self {
        case .busy:
            Message(zhHant: "以同一識別碼重送，不會重複預約", english: "Send it again with the same key; it is done once at most.")
        case .unusable(_, _, let remedy): remedy
        case .notDurable:
            Message(
                zhHant: "請改用本機磁碟，勿用網路磁碟或自訂的 SQLite 設定",
                english: "Keep the ledger on a local disk, and do not compile SQLite with another default.")
        case .planTaken: Message(zhHant: "請為新排程另取代號", english: "Give the new plan an identity of its own.")
        case .keyOutOfBounds:
            Message(zhHant: "請使用 UUID 之類的識別碼", english: "Take a UUID, for instance.")
        case .notCleaned:
            Message(
                zhHant: "無人使用時再執行一次同一命令", english: "Run the same command again when nobody uses the ledger.")
        case .storage:
            Message(
                zhHant: "請檢查磁碟空間與權限，再以同一識別碼重送",
                english: "Check the disk's space and rights, then send it again with the same key.")
        }
    }
}
