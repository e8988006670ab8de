import Foundation
import GRDB
import MuseumModel

/// Reads and writes the table `kit_loan`.
enum LoanRow {
    static func one(_ id: KitLoan.ID, in database: Database) throws -> KitLoan? {
        try Row.fetchOne(
            database.cachedStatement(sql: "SELECT * FROM kit_loan WHERE id = ?"), arguments: [id.value]
        ).map(loan)
    }

    static func all(in database: Database) throws -> [KitLoan] {
        try Row.fetchAll(database, sql: "SELECT * FROM kit_loan ORDER BY first_day, requested_at, id").map(loan)
    }

    /// Those that take units of a kit, at any time or on the days of a span, as it looks on a day.
    static func taking(
        _ kit: Kit.ID, within span: DateSpan? = nil, today: LocalDate, in database: Database
    ) throws -> [KitLoan] {
        let loans = try Row.fetchAll(
            database.cachedStatement(
                sql: """
                    SELECT * FROM kit_loan WHERE kit = ? AND status IN ('approved', 'out', 'returned')
                        AND busy_from <= ? AND (busy_through >= ? OR status = 'out')
                    ORDER BY busy_from, id
                    """),
            arguments: [kit.value, span?.last.description ?? "9999-12-31", span?.first.description ?? ""]
        ).map(loan)
        guard let span else { return loans }
        return loans.filter { LoanRule.busy($0, today: today).overlaps(span) }
    }

    /// All that take units, by kit.
    static func takingByKit(in database: Database) throws -> [Kit.ID: [KitLoan]] {
        let loans = try Row.fetchAll(
            database.cachedStatement(
                sql: "SELECT * FROM kit_loan WHERE status IN ('approved', 'out', 'returned')")
        ).map(loan)
        return Dictionary(grouping: loans, by: \.kit)
    }

    static func insert(_ loan: KitLoan, in database: Database) throws {
        try database.cachedStatement(
            sql: """
                INSERT INTO kit_loan (id, kit, units, school, first_day, last_day, busy_from, busy_through, cleaning_days, status,
                    freight, freight_aid, requested_at, changed_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """
        ).execute(arguments: [
            loan.id.value, loan.kit.value, loan.units, loan.school.value, loan.days.first.description,
            loan.days.last.description,
            loan.busy.first.description, loan.busy.last.description, loan.cleaningDays, loan.status.rawValue,
            loan.freight, loan.freightAid, loan.requestedAt.milliseconds, loan.changedAt.milliseconds,
        ])
    }

    static func update(_ loan: KitLoan, in database: Database) throws {
        try database.cachedStatement(
            sql: """
                UPDATE kit_loan SET unit = ?, busy_from = ?, busy_through = ?, status = ?, returned_on = ?, damage = ?,
                    report_due = ?, report = ?, warned_at = ?, changed_at = ?
                WHERE id = ?
                """
        ).execute(arguments: [
            loan.unit, loan.busy.first.description, loan.busy.last.description, loan.status.rawValue,
            loan.returnedOn?.description, loan.damage, loan.reportDue?.description,
            try loan.report.map { try CanonicalJSON.text($0) }, loan.warnedAt?.milliseconds,
            loan.changedAt.milliseconds, loan.id.value,
        ])
    }

    private static func loan(_ row: Row) throws -> KitLoan {
        func day(_ column: String) -> LocalDate? { (row[column] as String?).flatMap { LocalDate(parsing: $0) } }
        guard let status = KitLoan.Status(rawValue: row["status"]), let first = day("first_day"),
            let last = day("last_day"), let days = DateSpan(first, last), let from = day("busy_from"),
            let through = day("busy_through"), let busy = DateSpan(from, through)
        else { throw LedgerFault.storage("loan \(row["id"] as String) cannot be read") }
        let (report, warned): (String?, Int64?) = (row["report"], row["warned_at"])
        return KitLoan(
            id: KitLoan.ID(row["id"]), kit: Kit.ID(row["kit"]), units: row["units"], unit: row["unit"],
            school: School.ID(row["school"]),
            days: days, busy: busy, cleaningDays: row["cleaning_days"], status: status, freight: row["freight"],
            freightAid: row["freight_aid"], returnedOn: day("returned_on"), damage: row["damage"],
            reportDue: day("report_due"), report: try report.map { try CanonicalJSON.value(from: $0) },
            warnedAt: warned.map(Date.init(milliseconds:)), requestedAt: Date(milliseconds: row["requested_at"]),
            changedAt: Date(milliseconds: row["changed_at"]))
    }
}

extension DateSpan {
    func overlaps(_ other: DateSpan) -> Bool { first <= other.last && other.first <= last }
}

extension KitLoan {
    /// The loan after a change.
    func with(
        unit: Int? = nil, busy: DateSpan? = nil, status: Status? = nil, returnedOn: LocalDate? = nil,
        damage: String? = nil, reportDue: LocalDate? = nil, report: Report? = nil, warnedAt: Date? = nil, at: Date
    ) -> KitLoan {
        KitLoan(
            id: id, kit: kit, units: units, unit: unit ?? self.unit, school: school, days: days,
            busy: busy ?? self.busy,
            cleaningDays: cleaningDays, status: status ?? self.status, freight: freight, freightAid: freightAid,
            returnedOn: returnedOn ?? self.returnedOn, damage: damage ?? self.damage,
            reportDue: reportDue ?? self.reportDue, report: report ?? self.report, warnedAt: warnedAt ?? self.warnedAt,
            requestedAt: requestedAt, changedAt: at)
    }
}
