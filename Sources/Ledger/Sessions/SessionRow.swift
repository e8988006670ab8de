import Foundation
import GRDB
import MuseumModel

/// A row of the table `session`: what everybody sees, and the terms under which it is booked.
struct SessionRow {
    let published: PublishedSession
    let terms: BookingTerms
    /// Places beyond the capacity that a person has let stand.
    let over: Int
    let people: Int
    /// Groups in its queue that have no offer.
    let waiting: Int

    var session: Session { published.session }

    init(_ row: Row, in database: Database) throws {
        guard let start = LocalDateTime(parsing: row["starts_at"]),
            let counting = Programme.GroupSize.Counting(rawValue: row["counting"]),
            let status = PublishedSession.Status(rawValue: row["status"])
        else { throw LedgerFault.storage("session \(row["id"] as String) cannot be read") }
        let series: String? = row["series"]
        let room: String? = row["room"]
        published = PublishedSession(
            session: Session(
                id: Session.ID(row["id"]), programme: Programme.ID(row["programme"]),
                series: series.map { Series.ID($0) },
                start: start, minutes: row["minutes"], room: room.map { Room.ID($0) },
                staff: try CanonicalJSON.value(from: row["staff"]), kits: try CanonicalJSON.value(from: row["kits"]),
                capacity: row["capacity"], counting: counting),
            status: status, sequence: row["sequence"], createdAt: Date(milliseconds: row["created_at"]),
            changedAt: Date(milliseconds: row["changed_at"]), taken: row["taken"])
        terms = BookingTerms(
            minimum: row["minimum"], maximum: row["maximum"], perAdult: row["per_adult"], fee: row["fee"],
            policy: try PolicyText.policy(row["policy"], noticeDays: row["notice_days"], in: database))
        over = row["over"]
        people = row["people"]
        waiting = row["waiting"]
    }

    static func all(_ filter: SessionFilter, in database: Database) throws -> [SessionRow] {
        let (sql, arguments) = try filter.condition()
        return try Row.fetchAll(
            database, sql: "SELECT * FROM session WHERE \(sql) ORDER BY starts_at, id", arguments: arguments
        ).map { try SessionRow($0, in: database) }
    }

    static func one(_ id: Session.ID, in database: Database) throws -> SessionRow? {
        let statement = try database.cachedStatement(sql: "SELECT * FROM session WHERE id = ?")
        return try Row.fetchOne(statement, arguments: [id.value]).map { try SessionRow($0, in: database) }
    }

    /// All its meetings by start, cancelled ones too.
    static func meetings(of series: Series.ID, in database: Database) throws -> [SessionRow] {
        let statement = try database.cachedStatement(
            sql: "SELECT * FROM session WHERE series = ? ORDER BY starts_at, id")
        return try Row.fetchAll(statement, arguments: [series.value]).map { try SessionRow($0, in: database) }
    }
}
