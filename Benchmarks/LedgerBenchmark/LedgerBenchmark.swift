import Foundation
import Ledger
import MuseumModel

/// Durable bookings a second, beside what the disk itself can do in the same minute.
///
///     ledger-benchmark [folder] [scale | beside]
///
/// With `scale`, a file of 10,000 bookings and one of 1,000,000 instead, and how long people wait at each.
/// With `beside`, how long another process waits while 64 clients ask without end.
@main
struct LedgerBenchmark {
    static func main() async throws {
        let arguments = Array(CommandLine.arguments.dropFirst())
        let folder = arguments.first ?? FileManager.default.temporaryDirectory.path
        if arguments.contains("scale") { return try await Scale.run(in: folder) }

        if arguments.contains("beside") { return try await Loads.beside(in: folder) }

        try printSyncRate(in: folder)
        try await Loads.lone(in: folder)
        for (name, sessions, students) in [
            ("one hot session, one place each", 1, 1), ("spread over 500 sessions, one place each", 500, 1),
            ("spread over 500 sessions, groups of 30", 500, 30),
        ] {
            try await Loads.together(name, sessions: sessions, students: students, in: folder)
        }
        try RawRows.insert(in: folder)
        try await RawRows.insertIntoLedger(in: folder)
        try printSyncRate(in: folder)
    }

    static func printSyncRate(in folder: String) throws {
        print("fdatasync of the disk, 4 KiB each: \(try syncRate(in: folder)) a second")
    }

    private static func syncRate(in folder: String) throws -> Int {
        let path = "\(folder)/ledger-benchmark-sync"
        defer { try? FileManager.default.removeItem(atPath: path) }
        let descriptor = unsafe open(path, O_CREAT | O_TRUNC | O_WRONLY, 0o600)
        guard descriptor >= 0 else { throw CocoaError(.fileWriteUnknown) }
        defer { close(descriptor) }
        let page = [UInt8](repeating: 7, count: 4096)
        let began = ContinuousClock.now
        var rounds = 0
        while began.duration(to: .now) < .seconds(1) {
            _ = unsafe page.withUnsafeBytes { bytes in unsafe write(descriptor, bytes.baseAddress, bytes.count) }
            fdatasync(descriptor)
            rounds += 1
        }
        return Int(Double(rounds) / (began.duration(to: .now) / .seconds(1)))
    }

    static func milliseconds(_ duration: Duration) -> String {
        String(format: "%.2f", duration / .milliseconds(1))
    }
}

/// A ledger of its own for one measurement, gone with the value.
final class Scratch: Sendable {
    let path: String

    init(in folder: String) {
        path = "\(folder)/ledger-benchmark-\(UUID().uuidString).sqlite"
    }

    deinit {
        for suffix in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + suffix) }
    }
}
