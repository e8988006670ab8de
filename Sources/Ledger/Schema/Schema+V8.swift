import GRDB

// Frozen: plain SQL, no name of a Swift type.
extension Schema {
    static func createVersion8(_ database: Database) throws {
        try database.execute(
            sql: """
                -- Those who come with a booking; personal, and in no other table.
                CREATE TABLE participant (
                    booking TEXT NOT NULL REFERENCES booking (id) ON DELETE CASCADE,
                    number TEXT NOT NULL CHECK (length(number) > 0),
                    name TEXT NOT NULL CHECK (length(name) > 0),
                    grade INTEGER CHECK (grade BETWEEN 0 AND 12),
                    born TEXT CHECK (born GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
                    needs TEXT,
                    PRIMARY KEY (booking, number)
                ) STRICT, WITHOUT ROWID;
                """)
    }
}
