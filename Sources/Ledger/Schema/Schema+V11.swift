import GRDB

// Frozen: plain SQL, no name of a Swift type. Days are the museum's; times of changes are milliseconds since 1970 UTC.
extension Schema {
    static func createVersion11(_ database: Database) throws {
        try database.execute(
            sql: """
                CREATE TABLE kit_loan (
                    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) > 0),
                    kit TEXT NOT NULL CHECK (length(kit) > 0),
                    units INTEGER NOT NULL CHECK (units >= 0),
                    unit INTEGER CHECK (unit BETWEEN 1 AND units),
                    school TEXT NOT NULL CHECK (length(school) > 0),
                    first_day TEXT NOT NULL CHECK (first_day GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
                    last_day TEXT NOT NULL CHECK (last_day GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
                    busy_from TEXT NOT NULL CHECK (busy_from GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
                    busy_through TEXT NOT NULL CHECK (busy_through GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
                    cleaning_days INTEGER NOT NULL CHECK (cleaning_days >= 0),
                    status TEXT NOT NULL CHECK (status IN ('requested', 'approved', 'refused', 'cancelled', 'out', 'returned')),
                    freight INTEGER NOT NULL DEFAULT 0 CHECK (freight >= 0),
                    freight_aid INTEGER NOT NULL DEFAULT 0 CHECK (freight_aid BETWEEN 0 AND freight),
                    returned_on TEXT,
                    damage TEXT,
                    report_due TEXT,
                    report TEXT CHECK (report IS NULL OR json_valid(report)),
                    warned_at INTEGER,
                    requested_at INTEGER NOT NULL,
                    changed_at INTEGER NOT NULL,
                    CHECK (first_day <= last_day AND busy_from <= busy_through),
                    CONSTRAINT what_is_lent_is_a_unit CHECK (status NOT IN ('approved', 'out', 'returned') OR unit IS NOT NULL),
                    CHECK ((status = 'returned') = (returned_on IS NOT NULL))
                ) STRICT, WITHOUT ROWID;
                CREATE INDEX kit_loan_by_kit ON kit_loan (kit, busy_from) WHERE status IN ('approved', 'out', 'returned');
                CREATE INDEX kit_loan_by_school ON kit_loan (school);
                CREATE UNIQUE INDEX one_unit_is_in_one_place ON kit_loan (kit, unit) WHERE status = 'out';

                -- What takes units of kits, and when, by the museum's wall clock.
                CREATE VIEW kit_use AS
                    SELECT resource, session_need.starts_at AS starts_at, ends_at, units, session AS taker
                    FROM session_need JOIN session ON session.id = session_need.session
                    WHERE taken > 0 AND status = 'confirmed' AND resource LIKE 'kit:%'
                    UNION ALL
                    SELECT 'kit:' || kit, busy_from || 'T00:00', busy_through || 'T24:00', 1, id FROM kit_loan
                    WHERE status IN ('approved', 'out', 'returned');

                CREATE TRIGGER kit_loan_takes_a_free_unit BEFORE UPDATE OF unit, status ON kit_loan
                WHEN NEW.status IN ('approved', 'out') AND (NEW.unit IS NOT OLD.unit OR OLD.status NOT IN ('approved', 'out'))
                    AND EXISTS (
                        SELECT 1 FROM kit_loan AS other
                        WHERE other.kit = NEW.kit AND other.unit = NEW.unit AND other.id <> NEW.id
                            AND other.status IN ('approved', 'out', 'returned')
                            AND other.busy_from <= NEW.busy_through AND NEW.busy_from <= other.busy_through)
                BEGIN SELECT raise(ABORT, 'the unit is lent to another on these days'); END;
                CREATE TRIGGER kit_loan_begins_as_a_request BEFORE INSERT ON kit_loan WHEN NEW.status <> 'requested'
                BEGIN SELECT raise(ABORT, 'a loan begins as a request'); END;

                CREATE TRIGGER kit_loan_leaves_what_sessions_need BEFORE UPDATE OF status ON kit_loan
                WHEN NEW.status = 'approved' AND OLD.status <> 'approved' AND EXISTS (
                    SELECT 1 FROM resource JOIN (
                        SELECT starts_at, ends_at FROM kit_use WHERE resource = 'kit:' || NEW.kit
                        UNION ALL SELECT NEW.busy_from || 'T00:00', NEW.busy_through || 'T24:00') AS moment
                    WHERE resource.id = 'kit:' || NEW.kit
                        AND moment.starts_at < NEW.busy_through || 'T24:00' AND moment.ends_at > NEW.busy_from || 'T00:00'
                        AND resource.units < 1 + (
                            SELECT coalesce(sum(other.units), 0) FROM kit_use AS other
                            WHERE other.resource = 'kit:' || NEW.kit AND other.taker <> NEW.id
                                AND other.starts_at <= max(moment.starts_at, NEW.busy_from || 'T00:00')
                                AND other.ends_at > max(moment.starts_at, NEW.busy_from || 'T00:00')))
                BEGIN SELECT raise(ABORT, 'sessions need the unit on these days'); END;

                CREATE TRIGGER session_leaves_lent_kits BEFORE UPDATE OF taken ON session
                WHEN OLD.taken = 0 AND NEW.taken > 0 AND EXISTS (
                    SELECT 1 FROM session_need AS mine JOIN resource ON resource.id = mine.resource
                    WHERE mine.session = NEW.id AND kind = 'kit' AND EXISTS (
                        SELECT 1 FROM kit_use AS moment
                        WHERE moment.resource = mine.resource AND moment.starts_at < mine.ends_at
                            AND moment.ends_at > mine.starts_at
                            AND resource.units < mine.units + (
                                SELECT coalesce(sum(other.units), 0) FROM kit_use AS other
                                WHERE other.resource = mine.resource AND other.taker <> NEW.id
                                    AND other.starts_at <= max(moment.starts_at, mine.starts_at)
                                    AND other.ends_at > max(moment.starts_at, mine.starts_at))))
                BEGIN SELECT raise(ABORT, 'units of a kit are lent to schools at that time'); END;
                """)
    }
}
