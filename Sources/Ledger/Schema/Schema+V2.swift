import GRDB

// Frozen: plain SQL, no name of a Swift type. A secret is in no column; `used_on` is a day on the museum's calendar.
extension Schema {
    static func createVersion2(_ database: Database) throws {
        try database.execute(
            sql: """
                CREATE TABLE token (
                    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) > 0),
                    digest TEXT NOT NULL UNIQUE CHECK (length(digest) = 64),
                    instructor TEXT NOT NULL CHECK (length(instructor) > 0),
                    label TEXT NOT NULL,
                    issued_at INTEGER NOT NULL,
                    revoked_at INTEGER,
                    used_on TEXT CHECK (used_on GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]')
                ) STRICT;
                CREATE INDEX token_by_instructor ON token (instructor);

                CREATE TRIGGER token_opens_one_feed BEFORE UPDATE OF id, digest, instructor ON token
                BEGIN SELECT raise(ABORT, 'a token opens one feed for ever'); END;
                CREATE TRIGGER token_stays_revoked BEFORE UPDATE OF revoked_at ON token
                WHEN OLD.revoked_at IS NOT NULL AND NEW.revoked_at IS NOT OLD.revoked_at
                BEGIN SELECT raise(ABORT, 'a revoked token stays revoked'); END;
                """)
    }
}
