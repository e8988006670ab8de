import GRDB
import MuseumModel

// What a publication says of the things that sessions share.
extension Ledger {
    /// Writes how much there is of each; what is named no more has no limit any more.
    static func keep(_ resources: SharedResources, in database: Database) throws {
        try database.execute(sql: "DELETE FROM resource")
        let statement = try database.cachedStatement(sql: "INSERT INTO resource (id, kind, units) VALUES (?, ?, ?)")
        for instructor in resources.instructors.sorted() {
            try statement.execute(arguments: ["instructor:\(instructor)", "instructor", 1])
        }
        for kit in resources.kits { try statement.execute(arguments: ["kit:\(kit.id)", "kit", kit.units]) }
        for hall in resources.halls { try statement.execute(arguments: ["hall:\(hall.id)", "hall", hall.people]) }
    }

    /// Writes what a session needs, and when.
    static func keepNeeds(of session: Session, _ resources: SharedResources, in database: Database) throws {
        try database.cachedStatement(sql: "DELETE FROM session_need WHERE session = ?")
            .execute(arguments: [session.id.value])
        let statement = try database.cachedStatement(
            sql: "INSERT INTO session_need (session, resource, starts_at, ends_at, units) VALUES (?, ?, ?, ?, ?)")
        func need(_ resource: String, until end: LocalDateTime, units: Int) throws {
            try statement.execute(arguments: [
                session.id.value, resource, session.start.description, end.description, units,
            ])
        }
        for instructor in Set(session.staff.map(\.instructor)).sorted() {
            try need("instructor:\(instructor)", until: session.end, units: 1)
        }
        for (kit, units) in Dictionary(session.kits.map { ($0.kit, $0.units) }, uniquingKeysWith: +) {
            let turnRound = resources.kits.first { $0.id == kit }?.turnRound ?? 0
            try need("kit:\(kit)", until: session.end.adding(minutes: turnRound), units: units)
        }
        for hall in resources.halls where session.room.map(hall.rooms.contains) == true {
            try need("hall:\(hall.id)", until: session.end, units: 0)
        }
    }
}
