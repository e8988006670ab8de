import Foundation
import GRDB
import MuseumModel

/// Reads and writes the register of schools.
enum SchoolRow {
    static func one(_ id: School.ID, in database: Database) throws -> School? {
        try Row.fetchOne(
            database.cachedStatement(sql: "SELECT * FROM school WHERE id = ?"), arguments: [id.value]
        ).map(school)
    }

    static func all(in database: Database) throws -> [School] {
        try Row.fetchAll(database, sql: "SELECT * FROM school ORDER BY id").map(school)
    }

    static func keep(_ school: School, at: Date, in database: Database) throws {
        try database.cachedStatement(
            sql: """
                INSERT INTO school (id, name, kind, county, district, remoteness, kilometres, language, registered_at, changed_at)
                VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?9)
                ON CONFLICT (id) DO UPDATE SET name = ?2, kind = ?3, county = ?4, district = ?5, remoteness = ?6,
                    kilometres = ?7, language = ?8, changed_at = max(changed_at, ?9)
                """
        ).execute(arguments: [
            school.id.value, try CanonicalJSON.text(school.name), school.kind.rawValue, school.county, school.district,
            school.remoteness, school.kilometres, school.language, at.milliseconds,
        ])
    }

    private static func school(_ row: Row) throws -> School {
        guard let kind = School.Kind(rawValue: row["kind"]) else {
            throw LedgerFault.storage("school \(row["id"] as String) cannot be read")
        }
        return School(
            id: School.ID(row["id"]), name: try CanonicalJSON.value(from: row["name"]), kind: kind,
            county: row["county"], district: row["district"], remoteness: row["remoteness"],
            kilometres: row["kilometres"], language: row["language"])
    }
}
