import GRDB

/// The museum's one book of plans, sessions and bookings: a SQLite file in which every operation is one transaction.
package struct Ledger: Sendable {
    /// Where the ledger is kept.
    package enum Location: Hashable, Sendable {
        case file(String)
        /// Gone when the last copy of the value is gone; for tests and dry runs.
        case memory
    }

    let database: any DatabaseWriter
    let writer: GroupCommit
    let locking: WriteLocking

    /// Opens the ledger, and creates or upgrades it where needed.
    ///
    /// - Parameters:
    ///   - patience: how long a write, and the opening itself, waits for other processes before it is told `busy`.
    ///   - locking: `.immediate` except where a test proves that it can see a race.
    /// - Throws: `LedgerFault`.
    package init(
        _ location: Location, patience: Duration = .seconds(5), locking: WriteLocking = .immediate
    ) throws {
        database = try Self.open(location, patience: patience, locking: locking)
        writer = GroupCommit(database)
        self.locking = locking
    }
}

/// Whether capacity is checked under the lock that the write holds.
package enum WriteLocking: Hashable, Sendable {
    case immediate
    /// For the proof only: the check runs before the lock is taken, then the request pauses, and the schema's checks are
    /// off. A race test that passes with this cannot see the race.
    case none(pause: Duration)
}
