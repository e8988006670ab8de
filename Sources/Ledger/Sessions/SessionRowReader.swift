import Foundation
import GRDB
import MuseumModel

/// Reads rows of the table `session` by the place of their columns.
enum SessionRowReader {
    static let columns = """
        id, programme, series, starts_at, minutes, room, staff, kits, capacity, counting, status, sequence, created_at,
        changed_at, taken, minimum, maximum, per_adult, notice_days, over, fee, policy, people, waiting
        """

    private static let staff = KnownTexts<[Session.Assignment]>()
    private static let kits = KnownTexts<[Programme.KitNeed]>()

    static func session(_ row: Row, in database: Database) throws -> SessionRow {
        let id: String = row[0]
        let startsAt: String = row[3]
        guard let start = LocalDateTime(parsing: startsAt),
            let counting = Programme.GroupSize.Counting(rawValue: row[9]),
            let status = PublishedSession.Status(rawValue: row[10])
        else { throw LedgerFault.storage("session \(id) cannot be read") }
        let series: String? = row[2]
        let room: String? = row[5]
        let session = Session(
            id: Session.ID(id), programme: Programme.ID(row[1]), series: series.map { Series.ID($0) }, start: start,
            minutes: row[4], room: room.map { Room.ID($0) }, staff: try staff.value(of: row[6]),
            kits: try kits.value(of: row[7]), capacity: row[8], counting: counting)
        return SessionRow(
            published: PublishedSession(
                session: session, status: status, sequence: row[11], createdAt: Date(milliseconds: row[12]),
                changedAt: Date(milliseconds: row[13]), taken: row[14]),
            terms: BookingTerms(
                minimum: row[15], maximum: row[16], perAdult: row[17], fee: row[20],
                policy: try PolicyText.policy(row[21], noticeDays: row[18], in: database)),
            over: row[19], people: row[22], waiting: row[23])
    }
}
