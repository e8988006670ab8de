import GRDB

// Frozen: plain SQL, no name of a Swift type. Times are milliseconds since 1970 UTC.
extension Schema {
    static func createVersion5(_ database: Database) throws {
        try database.execute(
            sql: """
                -- Schools that the desk registered, or of which it knows more than the museum's folder.
                CREATE TABLE school (
                    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 64),
                    -- By language, in JSON.
                    name TEXT NOT NULL CHECK (json_valid(name)),
                    kind TEXT NOT NULL,
                    county TEXT NOT NULL,
                    district TEXT NOT NULL,
                    remoteness INTEGER NOT NULL CHECK (remoteness BETWEEN 0 AND 2),
                    kilometres INTEGER NOT NULL CHECK (kilometres >= 0),
                    language TEXT,
                    registered_at INTEGER NOT NULL,
                    changed_at INTEGER NOT NULL CHECK (changed_at >= registered_at)
                ) STRICT, WITHOUT ROWID;

                -- Personal, and in no other table of schools.
                CREATE TABLE school_contact (
                    school TEXT NOT NULL PRIMARY KEY,
                    name TEXT,
                    phone TEXT,
                    email TEXT
                ) STRICT, WITHOUT ROWID;

                -- What staff ordered; pauses for no-shows follow from school_strikes.
                CREATE TABLE school_pause (
                    school TEXT NOT NULL CHECK (length(school) > 0),
                    number INTEGER NOT NULL CHECK (number >= 1),
                    from_at INTEGER NOT NULL,
                    ends_at INTEGER NOT NULL CHECK (ends_at > from_at),
                    reason TEXT NOT NULL CHECK (length(reason) > 0),
                    author TEXT NOT NULL,
                    lifted_at INTEGER,
                    lifted_because TEXT,
                    PRIMARY KEY (school, number),
                    CHECK ((lifted_at IS NULL) = (lifted_because IS NULL))
                ) STRICT, WITHOUT ROWID;
                CREATE TRIGGER school_pause_stays_lifted BEFORE UPDATE ON school_pause WHEN OLD.lifted_at IS NOT NULL
                BEGIN SELECT raise(ABORT, 'a pause that was lifted stays lifted'); END;
                """)
    }
}
