import GRDB

// Frozen: plain SQL, no name of a Swift type.
extension Schema {
    static func createVersion6(_ database: Database) throws {
        try database.execute(
            sql: """
                -- Whom to reach about a place in a queue; personal, as `contact` is.
                CREATE TABLE waiting_contact (
                    entry TEXT NOT NULL PRIMARY KEY REFERENCES waiting (id) ON DELETE CASCADE,
                    name TEXT,
                    phone TEXT,
                    email TEXT
                ) STRICT, WITHOUT ROWID;

                -- What people wrote about entries of the audit, each of which holds the hash of salt and text: it may be
                -- forgotten, and is never changed.
                CREATE TABLE audit_remark (
                    number INTEGER NOT NULL PRIMARY KEY REFERENCES audit (number),
                    salt TEXT NOT NULL CHECK (length(salt) = 32),
                    text TEXT NOT NULL
                ) STRICT;
                CREATE TRIGGER audit_remark_is_not_changed BEFORE UPDATE ON audit_remark
                BEGIN SELECT raise(ABORT, 'remarks are forgotten, never changed'); END;

                -- As before, but what was written about it may be forgotten.
                DROP TRIGGER school_pause_stays_lifted;
                CREATE TRIGGER school_pause_stays_lifted BEFORE UPDATE OF lifted_at ON school_pause
                WHEN OLD.lifted_at IS NOT NULL AND NEW.lifted_at IS NOT OLD.lifted_at
                BEGIN SELECT raise(ABORT, 'a pause that was lifted stays lifted'); END;
                """)
    }
}
