import GRDB
import MuseumModel

extension LedgerFault {
    static func stranger(_ path: String) -> LedgerFault {
        .unusable(
            path: path,
            problem: Message(zhHant: "是其他程式的資料庫", english: "is the database of another program"),
            remedy: Message(zhHant: "請指定 Gnomon 的檔案，或新的檔名", english: "Name a file of Gnomon's, or a new one."))
    }

    static func newer(_ path: String) -> LedgerFault {
        .unusable(
            path: path,
            problem: Message(
                zhHant: "由較新版本的 Gnomon 寫成", english: "was written by a newer version of Gnomon"),
            remedy: Message(
                zhHant: "請更新 Gnomon，或還原較早的備份", english: "Update Gnomon, or go back to an earlier backup."))
    }

    static func notCreated(_ path: String, reason: String) -> LedgerFault {
        .unusable(
            path: path,
            problem: Message(zhHant: "無法建立（\(reason)）", english: "cannot be created (\(reason))"),
            remedy: Message(
                zhHant: "請確認資料夾存在且可寫入", english: "See that its folder exists and can be written to."))
    }
}

extension DatabaseError {
    /// For how long the same step may still succeed, because another process holds or is changing the file.
    func openingPatience(_ patience: Duration) -> Duration {
        switch resultCode {
        case .SQLITE_BUSY, .SQLITE_LOCKED, .SQLITE_SCHEMA: patience
        // The last process to leave deletes the log that this one is about to open; but mostly it is a wrong path.
        case .SQLITE_CANTOPEN, .SQLITE_READONLY: min(patience, .milliseconds(300))
        default: .zero
        }
    }

    func openingFault(at path: String) -> LedgerFault {
        switch resultCode {
        case .SQLITE_BUSY, .SQLITE_LOCKED: .busy(retryAfter: .seconds(1))
        case .SQLITE_NOTADB:
            .unusable(
                path: path, problem: Message(zhHant: "不是資料庫檔案", english: "is not a database"),
                remedy: Message(zhHant: "請確認檔名是否正確", english: "See whether it is the file that you mean."))
        case .SQLITE_CORRUPT:
            .unusable(
                path: path, problem: Message(zhHant: "資料庫已損毀", english: "is damaged"),
                remedy: Message(
                    zhHant: "請還原最近的備份，並保留此檔以供檢查",
                    english: "Restore the last backup, and keep this file for inspection."))
        case .SQLITE_CANTOPEN, .SQLITE_READONLY, .SQLITE_PERM:
            .unusable(
                path: path,
                problem: Message(
                    zhHant: "無法開啟或寫入（\(message ?? "")）", english: "cannot be opened for writing (\(message ?? ""))"),
                remedy: Message(
                    zhHant: "請確認檔案與資料夾的權限", english: "See that the file and its folder can be written to."))
        default: .storage(description)
        }
    }
}
