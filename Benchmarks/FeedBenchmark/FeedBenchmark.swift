import CalendarFeeds
import Foundation
import Ledger
import MuseumModel

/// A museum's feed from a filled ledger, beside libical used plainly from C on the same content.
///
///     feed-benchmark [sessions] [file]        writes the feed to the file, for icalendar_speed.py
@main
struct FeedBenchmark {
    static func main() async throws {
        let arguments = CommandLine.arguments.dropFirst().map(\.self)
        let count = arguments.first.flatMap { Int($0) } ?? 10_000
        let folder = BenchmarkMuseum.folder
        let ledger = try Ledger(.memory)
        try await BenchmarkMuseum.publish(count, in: ledger)

        var bytes: [UInt8] = []
        let whole = try await best(of: 7) {
            let sessions = try await ledger.sessions(SessionFilter())
            bytes = try Feed(.museum, of: folder, sessions: sessions, language: .zhHant, pages: BenchmarkMuseum.pages)
                .iCalendar()
        }
        let reading = try await best(of: 7) { _ = try await ledger.sessions(SessionFilter()) }
        let sessions = try await ledger.sessions(SessionFilter())
        let feed = try Feed(.museum, of: folder, sessions: sessions, language: .zhHant, pages: BenchmarkMuseum.pages)
        let describing = try await best(of: 7) {
            _ = try Feed(.museum, of: folder, sessions: sessions, language: .zhHant, pages: BenchmarkMuseum.pages)
        }
        let writing = await best(of: 7) { _ = feed.iCalendar() }
        let plain = PlainCalendar(bytes)
        let library = await best(of: 7) { _ = plain.text() }
        let (own, theirs) = (unfolded(bytes), unfolded(plain.text()))
        guard own == theirs else { fatalError("libical writes something else") }

        print("\(count) sessions, \(bytes.count) bytes, the same lines from libical in C")
        for (name, seconds) in [
            ("from the ledger to bytes", whole), ("  reading the ledger", reading), ("  describing", describing),
            ("  writing", writing), ("libical in C, content at hand", library),
        ] {
            print("\(name): \(Int(seconds * 1_000_000) / count) µs a session, \(Int(Double(count) / seconds)) a second")
        }
        print(
            "of libical's speed: \(Int(library / whole * 100)) % with the ledger, \(Int(library / writing * 100)) % writing"
        )
        if arguments.count > 1 { try Data(bytes).write(to: URL(filePath: arguments[1])) }
    }

    /// The two fold at different octets.
    private static func unfolded(_ bytes: [UInt8]) -> [String] {
        String(decoding: bytes, as: UTF8.self).replacing("\r\n ", with: "").components(separatedBy: "\r\n")
    }

    /// Seconds of processor time: other work on the machine does not count.
    private static func best(of rounds: Int, _ work: () async throws -> Void) async rethrows -> Double {
        var best = Double.infinity
        for _ in 0..<rounds {
            let start = clock()
            try await work()
            best = min(best, Double(clock() - start) / Double(CLOCKS_PER_SEC))
        }
        return best
    }
}
