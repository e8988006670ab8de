import MuseumModel

extension LedgerFault {
    static func taken(_ path: String) -> LedgerFault {
        .unusable(
            path: path, problem: Message(zhHant: "檔案已存在", english: "exists already"),
            remedy: Message(zhHant: "請取新的檔名；備份不會覆寫舊檔", english: "Take a new name; a backup overwrites nothing."))
    }

    static func missing(_ path: String) -> LedgerFault {
        .unusable(
            path: path, problem: Message(zhHant: "沒有這個檔案", english: "is not there"),
            remedy: Message(zhHant: "請確認檔名", english: "Look at the name again."))
    }

    static func damaged(_ path: String, _ detail: String) -> LedgerFault {
        .unusable(
            path: path, problem: Message(zhHant: "已損毀（\(detail)）", english: "is damaged (\(detail))"),
            remedy: Message(
                zhHant: "請改用較早的備份，並保留此檔以供檢查",
                english: "Take an earlier backup, and keep this file for inspection."))
    }

    static func inUse(_ path: String) -> LedgerFault {
        .unusable(
            path: path, problem: Message(zhHant: "另一個程式正在使用", english: "is in use by another process"),
            remedy: Message(
                zhHant: "請先停止 gnomon serve，並等候其他指令完成",
                english: "Stop gnomon serve first, and let other commands end."))
    }
}
