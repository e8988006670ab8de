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

    static func all(_ filter: SessionFilter, in database: Database) throws -> [SessionRow] {
        let (sql, arguments) = try filter.condition()
        let most = filter.limit.map { " LIMIT \(max(0, $0))" } ?? ""
        let statement = try database.cachedStatement(
            sql: "SELECT \(SessionRowReader.columns) FROM session WHERE \(sql) ORDER BY starts_at, id\(most)")
        return try read(statement, arguments, in: database)
    }

    static func one(_ id: Session.ID, in database: Database) throws -> SessionRow? {
        let statement = try database.cachedStatement(
            sql: "SELECT \(SessionRowReader.columns) FROM session WHERE id = ?")
        return try read(statement, [id.value], in: database).first
    }

    /// All its meetings by start, cancelled ones too.
    static func meetings(of series: Series.ID, in database: Database) throws -> [SessionRow] {
        let statement = try database.cachedStatement(
            sql: "SELECT \(SessionRowReader.columns) FROM session WHERE series = ? ORDER BY starts_at, id")
        return try read(statement, [series.value], in: database)
    }

    private static func read(
        _ statement: Statement, _ arguments: StatementArguments, in database: Database
    ) throws -> [SessionRow] {
        var sessions: [SessionRow] = []
        let rows = try Row.fetchCursor(statement, arguments: arguments)
        while let row = try rows.next() { sessions.append(try SessionRowReader.session(row, in: database)) }
        return sessions
    }
}
