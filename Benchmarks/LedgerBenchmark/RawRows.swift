import Foundation
import GRDB

/// What SQLite itself does with the rows of a booking, without rules, keys, hashes or counters: batches of 64, each durable.
enum RawRows {
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
            let rows = 19_200
            let took = try ContinuousClock().measure {
                for batch in stride(from: 0, to: rows, by: 64) {
                    try database.inTransaction(.immediate) {
                        for number in batch..<batch + 64 {
                            try database.cachedStatement(sql: "INSERT INTO booking VALUES (?, ?, 1, 1)")
                                .execute(arguments: ["B-\(number)", "school \(number)"])
                            try database.cachedStatement(sql: "INSERT INTO place VALUES (?, ?, 1)")
                                .execute(arguments: ["B-\(number)", "S\(number % 500)"])
                            try database.cachedStatement(sql: "INSERT INTO answer VALUES (?, ?, ?)")
                                .execute(arguments: ["key \(number)", hash, text])
                            try database.cachedStatement(sql: "INSERT INTO audit VALUES (?, ?, ?)")
                                .execute(arguments: [number + 1, text, hash])
                        }
                        return .commit
                    }
                }
            }
            print("raw SQLite, the same rows in batches of 64: \(Int(Double(rows) / (took / .seconds(1)))) a second")
        }
    }
}
