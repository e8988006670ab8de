import GRDB

// Frozen: plain SQL, no name of a Swift type. Times are milliseconds since 1970 UTC.
extension Schema {
    static func createVersion7(_ database: Database) throws {
        try database.execute(
            sql: """
                -- Messages to those who booked; whom they reach stands in `contact` and `waiting_contact` alone.
                CREATE TABLE notice (
                    number INTEGER NOT NULL PRIMARY KEY,
                    kind TEXT NOT NULL CHECK (length(kind) > 0),
                    school TEXT NOT NULL,
                    booking TEXT REFERENCES booking (id) ON DELETE CASCADE,
                    entry TEXT REFERENCES waiting (id) ON DELETE CASCADE,
                    facts TEXT NOT NULL CHECK (json_valid(facts)),
                    at INTEGER NOT NULL,
                    status TEXT NOT NULL DEFAULT 'waiting'
                        CHECK (status IN ('waiting', 'sending', 'sent', 'failed', 'dropped', 'told')),
                    tries INTEGER NOT NULL DEFAULT 0 CHECK (tries >= 0),
                    next_at INTEGER NOT NULL,
                    problem TEXT CHECK (problem IS NULL OR json_valid(problem)),
                    CHECK ((booking IS NULL) <> (entry IS NULL))
                ) STRICT;
                CREATE INDEX notice_to_send ON notice (number) WHERE status = 'waiting';
                CREATE INDEX notice_by_booking ON notice (booking) WHERE booking IS NOT NULL;
                CREATE INDEX notice_by_entry ON notice (entry) WHERE entry IS NOT NULL;
                CREATE TRIGGER notice_is_sent_once BEFORE UPDATE OF status ON notice
                WHEN OLD.status IN ('sent', 'told', 'dropped') AND NEW.status <> OLD.status
                BEGIN SELECT raise(ABORT, 'a message that went out is not sent again'); END;
                """)
    }
}
