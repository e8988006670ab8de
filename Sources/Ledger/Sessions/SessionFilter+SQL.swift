import GRDB
import MuseumModel

extension SessionFilter {
    /// The condition over the table `session`, and its arguments in order.
    func condition() throws -> (sql: String, arguments: StatementArguments) {
        var parts: [String] = []
        var arguments = StatementArguments()
        func require(_ sql: String, _ values: (any DatabaseValueConvertible)...) {
            parts.append(sql)
            arguments += StatementArguments(values)
        }
        func require<Entity>(_ column: String, in identifiers: Set<Identifier<Entity>>?) throws {
            guard let identifiers else { return }
            require("\(column) IN (SELECT value FROM json_each(?))", try CanonicalJSON.text(identifiers.sorted()))
        }
        try require("id", in: ids)
        try require("programme", in: programmes)
        try require("room", in: rooms)
        if let term { require("term = ?", term.value) }
        if let series { require("series = ?", series.value) }
        if let instructors {
            require(
                """
                EXISTS (SELECT 1 FROM json_each(session.staff) AS part
                    WHERE part.value ->> 'instructor' IN (SELECT value FROM json_each(?)))
                """, try CanonicalJSON.text(instructors.sorted()))
        }
        if let from { require("starts_at >= ?", from.description) }
        if let through { require("starts_at < ?", through.adding(days: 1).description) }
        if let status { require("status = ?", status.rawValue) }
        if let text {
            require(
                "instr(lower(id || ' ' || coalesce(series, '') || ' ' || programme || ' ' || coalesce(room, '')), lower(?))",
                text)
        }
        return (parts.isEmpty ? "TRUE" : parts.joined(separator: " AND "), arguments)
    }
}
