import GRDB

// Frozen: plain SQL, no name of a Swift type. `session` is the name of a session or of a series of the draft, placed or not.
extension Schema {
    static func createVersion4(_ database: Database) throws {
        try database.execute(
            sql: """
                CREATE TABLE plan_lock (
                    plan TEXT NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
                    session TEXT NOT NULL CHECK (length(session) > 0),
                    left_out INTEGER NOT NULL DEFAULT 0 CHECK (left_out IN (0, 1)),
                    time INTEGER NOT NULL DEFAULT 0 CHECK (time IN (0, 1)),
                    room INTEGER NOT NULL DEFAULT 0 CHECK (room IN (0, 1)),
                    instructor INTEGER NOT NULL DEFAULT 0 CHECK (instructor IN (0, 1)),
                    kit INTEGER NOT NULL DEFAULT 0 CHECK (kit IN (0, 1)),
                    PRIMARY KEY (plan, session),
                    CONSTRAINT kept_or_left_out CHECK ((left_out = 1) = (time + room + instructor + kit = 0))
                ) STRICT, WITHOUT ROWID;
                """)
    }
}
