import Foundation
import MuseumModel

/// A file that cannot be read or written.
struct FileFault: Error {
    let message: Message
    let remedy: Message

    init(_ error: CocoaError) {
        // Safe: Foundation marks it for what an Objective-C caller may have put there.
        let facts = unsafe error.userInfo
        let path = facts[NSFilePathErrorKey] as? String ?? (facts[NSURLErrorKey] as? URL)?.path ?? ""
        let reason = Self.reason(of: facts[NSUnderlyingErrorKey] as? any Error, at: path)
        message = Message(
            zhHant: "無法讀寫 \(path)：\(reason.zhHant)", english: "cannot read or write \(path): \(reason.english)")
        remedy = Message(
            zhHant: "請確認資料夾存在、可以寫入，且磁碟仍有空間",
            english: "see that its folder exists and can be written to, and that the disk has room")
    }

    /// What the system says, in words.
    private static func reason(of error: (any Error)?, at path: String) -> Message {
        var isFolder: ObjCBool = false
        if unsafe FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue {
            return Message(zhHant: "這是資料夾", english: "this is a folder")
        }
        return switch (error as? POSIXError)?.code {
        case .ENOENT: Message(zhHant: "沒有這個檔案或資料夾", english: "there is no such file or folder")
        case .EACCES, .EPERM: Message(zhHant: "沒有權限", english: "permission denied")
        case .EROFS: Message(zhHant: "磁碟唯讀", english: "the disk is read-only")
        case .ENOSPC, .EDQUOT: Message(zhHant: "磁碟已滿", english: "the disk is full")
        case .ENOTDIR: Message(zhHant: "路徑中有檔案不是資料夾", english: "a part of the path is no folder")
        default: Message(zhHant: "系統不允許", english: error.map { "\($0)" } ?? "the system does not let it happen")
        }
    }
}
