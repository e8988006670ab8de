import GRDB
import MuseumModel

/// A column whose texts people may have written.
struct TextColumn {
    /// One text with words of a person.
    struct Hit {
        let column: TextColumn
        let text: String
        let rows: Int
    }

    let table: String
    let name: String
    /// Whether equal texts may not stand in two rows.
    let isUnique: Bool

    /// Tables that come from the museum's folder, or hold nothing but numbers and identities.
    private static let impersonal: Set<String> = [
        "plan", "policy", "session", "session_need", "resource", "version", "counting", "school",
    ]

    /// Of every other table, also of those that a later version of the schema brings.
    static func all(in database: Database) throws -> [TextColumn] {
        let tables = try String.fetchAll(
            database,
            sql: """
                SELECT name FROM sqlite_master
                WHERE type = 'table' AND name NOT LIKE 'sqlite!_%' ESCAPE '!' AND name NOT LIKE 'grdb!_%' ESCAPE '!'
                ORDER BY name
                """)
        return try tables.filter { !impersonal.contains($0) && !ContactRows.tables.contains($0) }.flatMap { table in
            let unique = try uniqueColumns(of: table, in: database)
            return try database.columns(in: table).filter { $0.type.uppercased() == "TEXT" }.map {
                TextColumn(table: table, name: $0.name, isUnique: unique.contains($0.name))
            }
        }
    }

    private static func uniqueColumns(of table: String, in database: Database) throws -> Set<String> {
        let key = try database.primaryKey(table).columns
        return Set(try database.indexes(on: table).filter(\.isUnique).flatMap(\.columns) + key)
    }

    /// Entries of the audit are never changed.
    var isFixed: Bool { table == "audit" }

    private var sql: (table: String, column: String) { (table.quotedDatabaseIdentifier, name.quotedDatabaseIdentifier) }

    func hits(of words: PersonWords, in database: Database) throws -> [Hit] {
        var hits: [Hit] = []
        let (table, column) = sql
        let rows = try Row.fetchCursor(
            database, sql: "SELECT \(column), count(*) FROM \(table) WHERE \(column) IS NOT NULL GROUP BY \(column)")
        while let row = try rows.next() {
            let text: String = row[0]
            if words.stand(in: text) { hits.append(Hit(column: self, text: text, rows: row[1])) }
        }
        return hits
    }
}

extension TextColumn.Hit {
    /// Takes the words out of the rows that have this text.
    /// - Returns: Whether the schema lets that be.
    func remove(_ words: PersonWords, in database: Database) throws -> Bool {
        let (table, name) = (column.table.quotedDatabaseIdentifier, column.name.quotedDatabaseIdentifier)
        // A remark is forgotten as a whole: its hash stands in the audit.
        let sql =
            column.table == "audit_remark"
            ? "DELETE FROM \(table) WHERE \(name) = :text"
            : "UPDATE \(table) SET \(name) = :left WHERE \(name) = :text"
        let mark =
            column.isUnique
            ? "…" + (try String.fetchOne(database, sql: "SELECT lower(hex(randomblob(4)))") ?? "") : "…"
        var arguments: StatementArguments = ["text": text]
        if column.table != "audit_remark" { arguments += ["left": words.removed(from: text, leaving: mark) ?? text] }
        do {
            try database.inSavepoint {
                try database.execute(sql: sql, arguments: arguments)
                return .commit
            }
            return true
        } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
            return false
        }
    }
}
