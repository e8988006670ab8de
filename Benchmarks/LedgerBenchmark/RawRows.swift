import Foundation
import GRDB
import Ledger

/// What SQLite itself does with the rows of a booking, without rules, keys, hashes or counters: batches of 64, each durable.
enum RawRows {
    private static let rows = 19_200

    static func insert(in folder: String) throws {
        let scratch = Scratch(in: folder)
        let pool = try DatabasePool(path: scratch.path)
        try pool.writeWithoutTransaction { database in
            try database.execute(sql: "PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 4000")
            try database.execute(
                sql: """
                    CREATE TABLE booking (id TEXT PRIMARY KEY, school TEXT, students INTEGER, at INTEGER);
                    CREATE INDEX booking_by_school ON booking (school);
                    CREATE TABLE place (booking TEXT, session TEXT, places INTEGER, PRIMARY KEY (booking, session)) WITHOUT ROWID;
                    CREATE INDEX place_by_session ON place (session);
                    CREATE TABLE answer (key TEXT PRIMARY KEY, request TEXT, answer TEXT) WITHOUT ROWID;
                    CREATE TABLE audit (number INTEGER PRIMARY KEY, detail TEXT, hash TEXT);
                    """)
            let text = String(repeating: "x", count: 300)
            let hash = String(repeating: "a", count: 64)
            try time("raw SQLite, the same rows", in: database) { number in
                try database.cachedStatement(sql: "INSERT INTO booking VALUES (?, ?, 1, 1)")
                    .execute(arguments: ["B-\(number)", "school \(number)"])
                try database.cachedStatement(sql: "INSERT INTO place VALUES (?, ?, 1)")
                    .execute(arguments: ["B-\(number)", "S\(number % 500)"])
                try database.cachedStatement(sql: "INSERT INTO answer VALUES (?, ?, ?)")
                    .execute(arguments: ["key \(number)", hash, text])
                try database.cachedStatement(sql: "INSERT INTO audit VALUES (?, ?, ?)")
                    .execute(arguments: [number + 1, text, hash])
            }
        }
    }

    /// The same writes into the ledger's own tables, with their keys, checks, indexes and triggers, but with nothing read, decided,
    /// hashed or written as JSON: what is left of a booking when only SQLite's part is counted.
    static func insertIntoLedger(in folder: String) async throws {
        let scratch = Scratch(in: folder)
        let ledger = try Ledger(.file(scratch.path))
        try await Loads.publish(500, capacity: 10_000, in: ledger)
        try await Loads.book(0, "example", students: 1, in: ledger)
        try write(scratch.path)
    }

    private static func write(_ path: String) throws {
        var configuration = Configuration()
        configuration.prepareDatabase { database in
            try database.execute(
                sql: "PRAGMA temp_store = MEMORY; PRAGMA cache_size = -16000; PRAGMA wal_autocheckpoint = 4000; "
                    + "PRAGMA secure_delete = ON")
        }
        let pool = try DatabasePool(path: path, configuration: configuration)
        var random = SystemRandomNumberGenerator()
        // As scattered as those of the ledger at 5,000 a second, and as long.
        let names = (0..<rows).map { number in
            "B-\(String(0x8000 + number / 320, radix: 32))-\(String(UInt64.random(in: 1 << 50..<1 << 55, using: &random), radix: 32))"
        }
        try pool.writeWithoutTransaction { database in
            try database.execute(sql: "PRAGMA synchronous = FULL")
            let last = try Row.fetchOne(database, sql: "SELECT number, hash, detail FROM audit ORDER BY number DESC")!
            let answer = try String.fetchOne(database, sql: "SELECT answer FROM answer WHERE key = 'example'")!
            let (first, detail): (Int, String) = (last["number"], last["detail"])
            var previous: String = last["hash"]
            let hash = String(repeating: "a", count: 64)
            try time("raw SQLite, the same rows in the ledger's own tables", in: database) { number in
                let (name, school) = (names[number], "school \(number % 64)/\(number / 64)")
                try database.cachedStatement(
                    sql: """
                        INSERT INTO booking (id, school, class, students, teachers, helpers, status, fee, created_at, changed_at)
                        VALUES (?, ?, '', 1, 0, 0, 'confirmed', 80, ?, ?)
                        """
                ).execute(arguments: [name, school, number, number])
                try database.cachedStatement(
                    sql: """
                        INSERT INTO booking_session (booking, session, position, school, class, status, places, people)
                        VALUES (?, ?, 0, ?, '', 'confirmed', 1, 1)
                        """
                ).execute(arguments: [name, "S\(number % 500)", school])
                try database.cachedStatement(sql: "UPDATE version SET bookings = bookings + 1").execute()
                try database.cachedStatement(
                    sql: """
                        INSERT INTO audit (number, at, author, action, subject, detail, previous, hash)
                        VALUES (?, ?, 'benchmark', 'book', ?, ?, ?, ?)
                        """
                ).execute(arguments: [first + 1 + number, number, name, detail, previous, hash])
                previous = hash
                try database.cachedStatement(sql: "INSERT INTO answer (key, request, answer, at) VALUES (?, ?, ?, ?)")
                    .execute(arguments: ["\(number % 64)/\(number / 64)", hash, answer, number])
            }
        }
    }

    /// Writes what belongs to each number, in durable batches of 64, and prints how many a second.
    private static func time(_ name: String, in database: Database, _ write: (Int) throws -> Void) throws {
        let took = try ContinuousClock().measure {
            for batch in stride(from: 0, to: rows, by: 64) {
                try database.inTransaction(.immediate) {
                    for number in batch..<batch + 64 { try write(number) }
                    return .commit
                }
            }
        }
        print("\(name), in batches of 64: \(Int(Double(rows) / (took / .seconds(1)))) a second")
    }
}
