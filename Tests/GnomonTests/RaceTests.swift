import Foundation
import Testing

/// 32 processes with one ledger ask for the last 30 places of a session, two each.
@Suite struct RaceTests {
    @Test func exactlyTheFreePlacesAreTaken() throws {
        let (results, taken) = try race()
        #expect(taken == 30)
        #expect(results.count { $0.status == 0 } == 15)
        for result in results where result.status != 0 {
            #expect(result.status == 1)
            #expect(result.errors.contains("left; the party needs 2"), "\(result.errors)")
        }
    }

    /// The proof that the race is one: without the lock the same test overbooks.
    @Test func withoutTheLockItOverbooks() throws {
        #expect(try race(["GNOMON_PROOF_NO_LOCK": "1"]).taken > 30)
    }

    private func race(_ variables: [String: String] = [:]) throws -> (results: [Program.Result], taken: Int) {
        let program = try Program()
        // Two students may come by themselves, so that only the places decide.
        try edit(program.path("museum/programmes.csv")) {
            $0.replacingOccurrences(of: ",10,30,students", with: ",1,30,students")
        }
        try edit(program.path("museum/schools.csv")) { schools in
            schools + (1...32).map { "R\($0),學校 \($0),School \($0),elementary,鹽埕區,0,2\n" }.joined()
        }
        try program.publish()
        let session = try program.session("--curriculum", "INe-II-4", "--people", "30")
        func start(_ number: Int) throws -> Running {
            try program.start(
                [
                    "book", session, "--school", "R\(number)", "--students", "2", "--teachers", "1", "--museum",
                    "museum", "--key", "k\(number)",
                ], variables)
        }
        let running = try (1...32).map { ($0, try start($0)) }
        let results = try running.map { number, first in
            var result = try first.finish()
            // On a slow disk the others may hold the file for longer than one waits; the answer says to send it again.
            while result.status == 3, result.errors.contains("is busy") { result = try start(number).finish() }
            return result
        }
        let document = try program.json("bookings", "--session", session, "--museum", "museum")
        let bookings = try #require(document["bookings"] as? [[String: Any]])
        let taken = bookings.reduce(0) { sum, booking in
            let heads = (booking["party"] as? [String: Any])?["heads"] as? [String: Int]
            return sum + (heads?["students"] ?? 0)
        }
        return (results, taken)
    }

    private func edit(_ file: URL, _ change: (String) -> String) throws {
        let text = try String(contentsOf: file, encoding: .utf8)
        let changed = change(text)
        try #require(changed != text)
        try changed.write(to: file, atomically: true, encoding: .utf8)
    }
}
