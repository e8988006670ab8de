import Foundation
import Ledger
import MuseumModel

/// Durable bookings a second, beside what the disk itself can do in the same minute.
///
///     ledger-benchmark [folder]
@main
struct LedgerBenchmark {
    static func main() async throws {
        let folder = CommandLine.arguments.dropFirst().first ?? FileManager.default.temporaryDirectory.path
        let path = "\(folder)/ledger-benchmark-\(ProcessInfo.processInfo.processIdentifier).sqlite"
        defer { for suffix in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + suffix) } }

        print("fdatasync of the disk, 4 KiB each: \(try syncRate(in: folder)) a second")
        let ledger = try Ledger(.file(path))
        try await publish(in: ledger)
        try await lone(in: ledger)
        try await together(in: ledger, clients: 64)
        print("fdatasync of the disk, 4 KiB each: \(try syncRate(in: folder)) a second")

        let opening = try ContinuousClock().measure { _ = try Ledger(.file(path)) }
        print("opening the ledger: \(milliseconds(opening)) ms")
    }

    static let sessions = 400

    private static func publish(in ledger: Ledger) async throws {
        let now = Date()
        let plan = Plan(
            id: "plan", term: "term", createdAt: now,
            origin: Plan.Origin(seed: 1, iterations: 0, inputs: "", isRepeatable: true),
            sessions: (0..<sessions).map { number in
                Session(
                    id: Session.ID("S\(number)"), programme: "P", start: LocalDateTime(parsing: "2099-03-05T09:00")!,
                    minutes: 60, room: "R", staff: [], kits: [], capacity: 400, counting: .people)
            }, unplaced: [], costs: [])
        try await ledger.save(plan, by: "benchmark", at: now)
        let terms = BookingTerms(minimum: 1, maximum: 30, perAdult: 10, noticeDays: 3)
        let took = try await ContinuousClock().measure {
            _ = try await ledger.publish("plan", terms: ["P": terms], by: "benchmark", key: "publish", at: now)
        }
        print("publishing \(sessions) sessions: \(milliseconds(took)) ms")
    }

    /// One client that asks again as soon as it is answered.
    private static func lone(in ledger: Ledger) async throws {
        var times: [Duration] = []
        for number in 0..<sessions {
            times.append(
                try await ContinuousClock().measure {
                    _ = try await book(number, school: "lone", in: ledger)
                })
        }
        times.sort()
        print(
            "one lone booking: median \(milliseconds(times[times.count / 2])) ms,",
            "99th percentile \(milliseconds(times[times.count * 99 / 100])) ms")
    }

    private static func together(in ledger: Ledger, clients: Int) async throws {
        let before = await ledger.commits
        let took = try await ContinuousClock().measure {
            try await withThrowingTaskGroup(of: Void.self) { group in
                for client in 0..<clients {
                    group.addTask {
                        for number in 0..<sessions {
                            _ = try await book(
                                (number + client) % sessions, school: School.ID("school \(client)"), in: ledger)
                        }
                    }
                }
                try await group.waitForAll()
            }
        }
        let (bookings, commits) = (clients * sessions, await ledger.commits - before)
        print(
            "\(clients) clients: \(Int(Double(bookings) / (took / .seconds(1)))) bookings a second,",
            "\(bookings / commits) in one commit, \(Int(Double(commits) / (took / .seconds(1)))) commits a second")
    }

    private static func book(_ number: Int, school: School.ID, in ledger: Ledger) async throws -> Booking {
        try await ledger.book(
            BookingRequest(
                .session(Session.ID("S\(number)")), school: school, party: try Party(students: 5, teachers: 1)),
            Caller(
                author: "benchmark", key: Request.Key("\(school) \(number)"), at: Date(), timeZone: .gmt))
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

    private static func milliseconds(_ duration: Duration) -> String {
        String(format: "%.2f", duration / .milliseconds(1))
    }
}
