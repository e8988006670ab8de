import GRDB
import MuseumModel

/// What sessions need of things that others need as well, and who uses those.
struct SharedUse {
    private enum Kind: String {
        case instructor, kit, hall
    }

    private struct Need {
        let kind: Kind
        /// E.g. `kit:lenses`.
        let resource: String
        let start: LocalDateTime
        let end: LocalDateTime
        let units: Int
        /// How many units there are; people in a hall.
        let limit: Int
    }

    private struct Use {
        /// Nil for a loan.
        let session: Session.ID?
        let start: LocalDateTime
        let end: LocalDateTime
        let units: Int
        let people: Int
    }

    private var needs: [Session.ID: [Need]] = [:]
    private var uses: [String: [Use]] = [:]

    /// For one session.
    /// - Parameter today: What is overdue is busy through this day at least.
    init(of row: SessionRow, ended: EndedClaims, today: LocalDate, in database: Database) throws {
        let id = row.session.id
        let rows = try Row.fetchCursor(
            database.cachedStatement(
                sql: """
                    SELECT \(Self.needed)
                    FROM session_need AS need JOIN resource ON resource.id = need.resource WHERE session = ?
                    """), arguments: [id.value])
        while let row = try rows.next() { needs[id, default: []].append(try Self.need(row, from: 0)) }
        let others = try database.cachedStatement(
            sql: """
                SELECT \(Self.used)
                FROM session_need AS need JOIN session ON session.id = need.session
                WHERE resource = ? AND need.starts_at < ? AND need.starts_at > ? AND need.ends_at > ?
                    AND taken > 0 AND status = 'confirmed' AND session.id <> ?
                """)
        for need in needs[id] ?? [] where need.kind == .hall || row.published.taken - ended.places(id) <= 0 {
            let rows = try Row.fetchAll(
                others,
                arguments: [
                    need.resource, need.end.description, need.start.adding(minutes: -Self.longest).description,
                    need.start.description, id.value,
                ])
            uses[need.resource] = try rows.compactMap { try Self.use($0, ended: ended) }
            if need.kind == .kit { uses[need.resource]! += try Self.loans(of: need, today: today, in: database) }
        }
    }

    /// For all sessions of a list.
    init(of rows: [SessionRow], ended: EndedClaims, today: LocalDate, in database: Database) throws {
        guard let first = rows.map(\.session.start).min(), let last = rows.map(\.session.start).max() else { return }
        let found = try Row.fetchCursor(
            database.cachedStatement(
                sql: """
                    SELECT \(Self.used), \(Self.needed), status
                    FROM session JOIN session_need AS need ON need.session = session.id
                        JOIN resource ON resource.id = need.resource
                    WHERE session.starts_at >= ? AND session.starts_at <= ?
                    """),
            arguments: [
                first.adding(minutes: -Self.longest).description, last.adding(minutes: Self.longest).description,
            ])
        while let row = try found.next() {
            let need = try Self.need(row, from: 6)
            needs[Session.ID(row[0]), default: []].append(need)
            guard row[12] == "confirmed", let use = try Self.use(row, ended: ended) else { continue }
            uses[need.resource, default: []].append(use)
        }
        for (kit, loans) in try LoanRow.takingByKit(in: database) {
            uses["kit:\(kit)", default: []] += loans.map { Self.use($0, today: today) }
        }
    }

    /// What keeps the session from being held, or nil; and how many people its halls still take.
    func verdict(on row: SessionRow, ended: EndedClaims) -> (blocked: PlacesLeft.Limit?, people: Int?, hall: Hall.ID?) {
        let id = row.session.id
        let isHeld = row.published.taken - ended.places(id) > 0
        var blocked: PlacesLeft.Limit?
        var (people, hall): (Int?, Hall.ID?)
        for need in needs[id] ?? [] {
            let others = (uses[need.resource] ?? []).filter { $0.session != id }
            let name = String(need.resource.drop { $0 != ":" }.dropFirst())
            switch need.kind {
            case .hall:
                let uses = others.map { SharingRule.Use(start: $0.start, end: $0.end, units: $0.people) }
                let inside = SharingRule.peak(of: uses, from: need.start, to: need.end)
                let left = need.limit - inside - (row.people - ended.people(id))
                if left < people ?? .max { (people, hall) = (left, Hall.ID(name)) }
            case .instructor, .kit:
                guard !isHeld, blocked == nil else { continue }
                let uses = others.map { SharingRule.Use(start: $0.start, end: $0.end, units: $0.units) }
                guard SharingRule.peak(of: uses, from: need.start, to: need.end) + need.units > need.limit else {
                    continue
                }
                let other = others.filter { $0.start < need.end && need.start < $0.end }.compactMap(\.session).min()
                blocked =
                    need.kind == .kit
                    ? .kit(Kit.ID(name)) : .instructor(Instructor.ID(name), with: other ?? id)
            }
        }
        return (blocked, people, hall)
    }

    /// Minutes: no use of anything is longer.
    private static let longest = 3 * 1_440

    // Read by place: by name, each row would cost a search for each column.
    private static let needed = "resource, kind, need.starts_at, need.ends_at, need.units, resource.units"
    private static let used = "need.session, need.starts_at, need.ends_at, need.units, taken, people"

    /// - Parameter first: The place of the first of `needed`.
    private static func need(_ row: Row, from first: Int) throws -> Need {
        guard let kind = Kind(rawValue: row[first + 1]), let start = LocalDateTime(parsing: row[first + 2]),
            let end = LocalDateTime(parsing: row[first + 3])
        else { throw LedgerFault.storage("a need of \(row[first] as String) cannot be read") }
        return Need(
            kind: kind, resource: row[first], start: start, end: end, units: row[first + 4], limit: row[first + 5])
    }

    /// Units that are lent at the time of a need.
    private static func loans(of need: Need, today: LocalDate, in database: Database) throws -> [Use] {
        let kit = Kit.ID(String(need.resource.dropFirst("kit:".count)))
        let days = DateSpan(need.start.date, max(need.start.date, need.end.date))!
        return try LoanRow.taking(kit, within: days, today: today, in: database).map { use($0, today: today) }
    }

    private static func use(_ loan: KitLoan, today: LocalDate) -> Use {
        let days = SharingRule.Use(LoanRule.busy(loan, today: today))
        return Use(session: nil, start: days.start, end: days.end, units: days.units, people: 0)
    }

    /// Nil where the session's only places ended by the clock.
    private static func use(_ row: Row, ended: EndedClaims) throws -> Use? {
        let id = Session.ID(row[0])
        guard let start = LocalDateTime(parsing: row[1]), let end = LocalDateTime(parsing: row[2])
        else { throw LedgerFault.storage("a need of session \(id) cannot be read") }
        guard row[4] - ended.places(id) > 0 else { return nil }
        return Use(session: id, start: start, end: end, units: row[3], people: row[5] - ended.people(id))
    }
}
