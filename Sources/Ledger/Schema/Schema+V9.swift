import GRDB

// Frozen: plain SQL, no name of a Swift type. Times are milliseconds since 1970 UTC.
extension Schema {
    static func createVersion9(_ database: Database) throws {
        try database.execute(
            sql: """
                CREATE TABLE round_draw (
                    round TEXT NOT NULL PRIMARY KEY CHECK (length(round) > 0),
                    seed TEXT NOT NULL CHECK (length(seed) > 0),
                    drawn_at INTEGER NOT NULL,
                    result TEXT NOT NULL CHECK (json_valid(result))
                ) STRICT, WITHOUT ROWID;
                CREATE TRIGGER round_draw_is_not_changed BEFORE UPDATE ON round_draw
                BEGIN SELECT raise(ABORT, 'a draw is never changed'); END;
                CREATE TRIGGER round_draw_is_not_deleted BEFORE DELETE ON round_draw
                BEGIN SELECT raise(ABORT, 'a draw is never changed'); END;

                -- The name follows from round and school, and with it the number that is drawn.
                CREATE TABLE application (
                    id TEXT NOT NULL PRIMARY KEY CHECK (id = round || '/' || school),
                    round TEXT NOT NULL CHECK (length(round) > 0),
                    school TEXT NOT NULL CHECK (length(school) > 0),
                    class TEXT NOT NULL DEFAULT '',
                    students INTEGER NOT NULL CHECK (students BETWEEN 0 AND 10000),
                    teachers INTEGER NOT NULL CHECK (teachers BETWEEN 0 AND 10000),
                    helpers INTEGER NOT NULL CHECK (helpers BETWEEN 0 AND 10000),
                    grades TEXT CHECK (grades IS NULL OR json_valid(grades)),
                    wheelchairs INTEGER NOT NULL DEFAULT 0,
                    wishes TEXT NOT NULL CHECK (json_array_length(wishes) BETWEEN 1 AND 3),
                    -- The school as the rules know it, in JSON.
                    standing TEXT NOT NULL CHECK (json_valid(standing)),
                    status TEXT NOT NULL CHECK (status IN ('applied', 'withdrawn', 'placed', 'unplaced')),
                    booking TEXT REFERENCES booking (id) ON DELETE SET NULL,
                    applied_at INTEGER NOT NULL,
                    changed_at INTEGER NOT NULL,
                    CHECK (students + teachers + helpers > 0)
                ) STRICT, WITHOUT ROWID;
                CREATE INDEX application_by_round ON application (round, status);
                CREATE TRIGGER application_comes_before_the_draw BEFORE INSERT ON application
                WHEN EXISTS (SELECT 1 FROM round_draw WHERE round = NEW.round)
                BEGIN SELECT raise(ABORT, 'the lots are drawn'); END;
                CREATE TRIGGER application_was_drawn BEFORE UPDATE OF round, school, wishes, standing, status ON application
                WHEN EXISTS (SELECT 1 FROM round_draw WHERE round = OLD.round)
                BEGIN SELECT raise(ABORT, 'the lots are drawn'); END;
                """)
    }
}
