import CalendarFeeds
import Foundation
package import MuseumModel

/// Hands each message to a program such as sendmail, on its standard input; its last argument is the receiver. No shell sees any of
/// it.
package struct MailCommand: MailCarrier {
    private let words: [String]
    private let seconds: Int

    package init(_ policy: MailPolicy) {
        words = policy.command
        seconds = policy.timeoutSeconds
    }

    package func carry(_ message: MailMessage, number: Int) throws -> Carriage {
        guard let program = words.first, FileManager.default.isExecutableFile(atPath: program) else {
            throw Faults([
                Fault(
                    file: "museum.yaml", field: "mail.command", value: words.first,
                    problem: Message(zhHant: "沒有這個程式，或無法執行", english: "there is no such program"),
                    remedy: Message(
                        zhHant: "例如 command: [/usr/sbin/sendmail, -i]，或以 --folder 寫成檔案",
                        english: "for example command: [/usr/sbin/sendmail, -i]; or write files with --folder"))
            ])
        }
        let input = try Self.unnamedFile(message.bytes)
        defer { try? input.close() }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = words.dropFirst() + ["--", message.to.address]
        process.environment = [
            "PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin", "LANG": "C.UTF-8",
        ]
        process.standardInput = input
        process.standardOutput = FileHandle.nullDevice
        try process.run()
        guard Self.waits(for: process, seconds: seconds) else { return .problem(.timedOut(seconds: seconds)) }
        let status = Int(process.terminationStatus)
        guard process.terminationReason == .exit else { return .problem(.ended(status: 128 + status)) }
        return switch status {
        case 0: .done
        // EX_USAGE, EX_DATAERR, EX_NOUSER, EX_NOHOST of sysexits.h.
        case 64, 65, 67, 68: .refused(.ended(status: status))
        default: .problem(.ended(status: status))
        }
    }

    /// False where it did not end in time: then it is ended.
    private static func waits(for process: Process, seconds: Int) -> Bool {
        let deadline = ContinuousClock.now + .seconds(seconds)
        while process.isRunning, ContinuousClock.now < deadline { Thread.sleep(forTimeInterval: 0.01) }
        guard process.isRunning else { return true }
        process.terminate()
        for _ in 0..<200 where process.isRunning { Thread.sleep(forTimeInterval: 0.01) }
        if process.isRunning { kill(process.processIdentifier, SIGKILL) }
        process.waitUntilExit()
        return false
    }

    /// A file that has no name any more: a program that reads nothing cannot block, and nothing is left of it.
    private static func unnamedFile(_ bytes: Data) throws -> FileHandle {
        let path = FileManager.default.temporaryDirectory.appending(path: "gnomon-\(UUID().uuidString)").path
        let descriptor = unsafe open(path, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw CocoaError(.fileWriteUnknown) }
        unsafe unlink(path)
        let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        try file.write(contentsOf: bytes)
        try file.seek(toOffset: 0)
        return file
    }
}
