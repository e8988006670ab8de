import Foundation
import Ledger
import MuseumModel

/// How long people wait with few bookings in the file, and with many.
enum Scale {
    static func run(in folder: String) async throws {
        for bookings in [10_000, 1_000_000] {
            let scratch = Scratch(in: folder)
            let ledger = try Ledger(.file(scratch.path))
            // As many for each session: a museum with more bookings has more years behind it.
            let sessions = 500
            try await Loads.publish(sessions, capacity: bookings / sessions * 2 + 100, in: ledger)
            let took = try await ContinuousClock().measure { try await fill(ledger, bookings, sessions) }
            let bytes = (try FileManager.default.attributesOfItem(atPath: scratch.path))[.size] as? Int ?? 0
            print("\(bookings) bookings in \(Int(took / .seconds(1))) s, \(bytes / 1_000_000) MB")
            try await measure(ledger, sessions)
            try LedgerBenchmark.printSyncRate(in: folder)
        }
    }

    private static func fill(_ ledger: Ledger, _ bookings: Int, _ sessions: Int) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            for client in 0..<256 {
                group.addTask {
                    for number in stride(from: client, to: bookings, by: 256) {
                        try await Loads.book(number % sessions, "\(number)", students: 1, in: ledger)
                    }
                }
            }
            try await group.waitForAll()
        }
    }

    private static func measure(_ ledger: Ledger, _ sessions: Int) async throws {
        var filter = SessionFilter()
        filter.programmes = ["P3"]
        let search = try await median(21) {
            _ = try await ledger.availability(filter, at: Date(), timeZone: Loads.zone)
        }
        let everything = try await median(5) { _ = try await ledger.availability(at: Date(), timeZone: Loads.zone) }
        let report = try await median(21) { number in
            _ = try await ledger.bookings(BookingFilter(school: School.ID("school \(number)")))
        }
        let book = try await median(101) { number in
            try await Loads.book(number % sessions, "late \(number)", students: 1, in: ledger)
        }
        print(
            "  search of a programme \(search) ms, of the term \(everything) ms;",
            "a school's bookings \(report) ms; one lone booking \(book) ms (medians)")
    }

    private static func median(_ times: Int, _ work: (Int) async throws -> Void) async throws -> String {
        var durations: [Duration] = []
        for number in 0..<times { durations.append(try await ContinuousClock().measure { try await work(number) }) }
        return LedgerBenchmark.milliseconds(durations.sorted()[times / 2])
    }

    private static func median(_ times: Int, _ work: () async throws -> Void) async throws -> String {
        try await median(times) { _ in try await work() }
    }
}
