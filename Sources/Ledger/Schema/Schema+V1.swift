import GRDB

// Frozen: plain SQL, no name of a Swift type. Times are milliseconds since 1970 UTC; `starts_at` is the museum's wall clock.
extension Schema {
    static func createVersion1(_ database: Database) throws {
        try database.execute(sql: "PRAGMA application_id = 1196313934")
        try database.execute(sql: plansV1 + sessionsV1 + bookingsV1 + recordsV1)
    }

    private static let plansV1 = """
        CREATE TABLE plan (
            id TEXT NOT NULL PRIMARY KEY CHECK (length(id) > 0),
            term TEXT NOT NULL,
            created_at INTEGER NOT NULL,
            seed TEXT NOT NULL,
            inputs TEXT NOT NULL,
            cost INTEGER NOT NULL,
            sessions INTEGER NOT NULL,
            unplaced INTEGER NOT NULL,
            published_at INTEGER,
            document TEXT NOT NULL CHECK (json_valid(document))
        ) STRICT;
        CREATE INDEX plan_by_term ON plan (term, created_at);

        """

    private static let sessionsV1 = """
        CREATE TABLE session (
            id TEXT NOT NULL PRIMARY KEY CHECK (length(id) > 0),
            term TEXT NOT NULL,
            plan TEXT NOT NULL REFERENCES plan (id),
            programme TEXT NOT NULL,
            series TEXT,
            starts_at TEXT NOT NULL CHECK (starts_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]'),
            minutes INTEGER NOT NULL CHECK (minutes > 0),
            room TEXT,
            staff TEXT NOT NULL CHECK (json_valid(staff)),
            kits TEXT NOT NULL CHECK (json_valid(kits)),
            capacity INTEGER NOT NULL CHECK (capacity >= 0),
            counting TEXT NOT NULL CHECK (counting IN ('people', 'students')),
            minimum INTEGER NOT NULL CHECK (minimum >= 0),
            maximum INTEGER NOT NULL CHECK (maximum >= minimum),
            per_adult INTEGER CHECK (per_adult > 0),
            notice_days INTEGER NOT NULL CHECK (notice_days >= 0),
            status TEXT NOT NULL CHECK (status IN ('confirmed', 'cancelled')),
            sequence INTEGER NOT NULL CHECK (sequence >= 0),
            created_at INTEGER NOT NULL,
            changed_at INTEGER NOT NULL,
            -- Places that confirmed bookings take; kept by the triggers of booking_session alone.
            taken INTEGER NOT NULL DEFAULT 0 CHECK (taken >= 0),
            -- Places beyond the capacity that a person has let stand; falls with every place given back.
            over INTEGER NOT NULL DEFAULT 0 CHECK (over >= 0),
            CONSTRAINT never_overbooked CHECK (taken <= capacity + over)
        ) STRICT;
        CREATE INDEX session_by_start ON session (starts_at);
        CREATE INDEX session_by_term ON session (term);
        CREATE INDEX session_by_series ON session (series) WHERE series IS NOT NULL;
        CREATE INDEX session_by_programme ON session (programme);

        CREATE TRIGGER session_starts_empty BEFORE INSERT ON session WHEN NEW.taken <> 0 OR NEW.over <> 0
        BEGIN SELECT raise(ABORT, 'a new session has no places taken'); END;
        CREATE TRIGGER session_sequence_rises BEFORE UPDATE OF sequence ON session WHEN NEW.sequence < OLD.sequence
        BEGIN SELECT raise(ABORT, 'the sequence of a session never falls'); END;
        CREATE TRIGGER session_is_kept BEFORE DELETE ON session
        BEGIN SELECT raise(ABORT, 'sessions are cancelled, never deleted'); END;

        """

    private static let bookingsV1 = """
        CREATE TABLE booking (
            id TEXT NOT NULL PRIMARY KEY CHECK (length(id) > 0),
            school TEXT NOT NULL CHECK (length(school) > 0),
            students INTEGER NOT NULL CHECK (students BETWEEN 0 AND 10000),
            teachers INTEGER NOT NULL CHECK (teachers BETWEEN 0 AND 10000),
            helpers INTEGER NOT NULL CHECK (helpers BETWEEN 0 AND 10000),
            status TEXT NOT NULL CHECK (status IN ('confirmed', 'cancelled')),
            created_at INTEGER NOT NULL,
            changed_at INTEGER NOT NULL,
            CHECK (students + teachers + helpers > 0),
            UNIQUE (id, school, status)
        ) STRICT;
        CREATE INDEX booking_by_school ON booking (school);

        -- School and status stand here too, for the rule of one booking a school; the foreign key keeps them equal.
        CREATE TABLE booking_session (
            booking TEXT NOT NULL,
            session TEXT NOT NULL REFERENCES session (id),
            position INTEGER NOT NULL,
            school TEXT NOT NULL,
            status TEXT NOT NULL,
            places INTEGER NOT NULL CHECK (places >= 0),
            PRIMARY KEY (booking, session),
            FOREIGN KEY (booking, school, status) REFERENCES booking (id, school, status)
                ON UPDATE CASCADE ON DELETE CASCADE
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX booking_session_by_session ON booking_session (session, status, places);
        CREATE UNIQUE INDEX one_booking_a_school ON booking_session (school, session) WHERE status = 'confirmed';

        CREATE TRIGGER session_taken_is_true BEFORE UPDATE OF taken ON session
        WHEN NEW.taken <> (
            SELECT coalesce(sum(places), 0) FROM booking_session WHERE session = NEW.id AND status = 'confirmed')
        BEGIN SELECT raise(ABORT, 'taken is the sum of the confirmed bookings'); END;

        CREATE TRIGGER booking_session_takes AFTER INSERT ON booking_session WHEN NEW.status = 'confirmed'
        BEGIN UPDATE session SET taken = taken + NEW.places WHERE id = NEW.session; END;

        CREATE TRIGGER booking_session_takes_again AFTER UPDATE OF status, places ON booking_session
        BEGIN
            UPDATE session SET
                taken = taken - iif(OLD.status = 'confirmed', OLD.places, 0) + iif(NEW.status = 'confirmed', NEW.places, 0)
            WHERE id = NEW.session;
        END;

        CREATE TRIGGER session_gets_places_back AFTER UPDATE OF taken ON session WHEN NEW.taken < OLD.taken AND NEW.over > 0
        BEGIN UPDATE session SET over = max(0, min(over, taken - capacity)) WHERE id = NEW.id; END;

        CREATE TRIGGER booking_session_frees AFTER DELETE ON booking_session WHEN OLD.status = 'confirmed'
        BEGIN UPDATE session SET taken = taken - OLD.places WHERE id = OLD.session; END;

        CREATE TRIGGER booking_session_stays BEFORE UPDATE OF session, booking ON booking_session
        WHEN NEW.session <> OLD.session OR NEW.booking <> OLD.booking
        BEGIN SELECT raise(ABORT, 'a booked place is given back and taken again, not moved'); END;

        """

    private static let recordsV1 = """
        CREATE TABLE answer (
            key TEXT NOT NULL PRIMARY KEY CHECK (length(key) BETWEEN 1 AND 200),
            request TEXT NOT NULL CHECK (length(request) = 64),
            answer TEXT NOT NULL,
            at INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE audit (
            number INTEGER NOT NULL PRIMARY KEY,
            at INTEGER NOT NULL,
            author TEXT NOT NULL,
            action TEXT NOT NULL,
            subject TEXT NOT NULL,
            detail TEXT NOT NULL,
            previous TEXT NOT NULL,
            hash TEXT NOT NULL CHECK (length(hash) = 64)
        ) STRICT;
        CREATE TRIGGER audit_follows BEFORE INSERT ON audit
        WHEN NEW.number <> (SELECT coalesce(max(number), 0) + 1 FROM audit)
            OR NEW.previous <> coalesce((SELECT hash FROM audit ORDER BY number DESC LIMIT 1), '')
        BEGIN SELECT raise(ABORT, 'an audit entry follows the last one'); END;
        CREATE TRIGGER audit_is_not_changed BEFORE UPDATE ON audit
        BEGIN SELECT raise(ABORT, 'audit entries are never changed'); END;
        CREATE TRIGGER audit_is_not_deleted BEFORE DELETE ON audit
        BEGIN SELECT raise(ABORT, 'audit entries are never deleted'); END;

        CREATE TABLE version (
            only INTEGER NOT NULL PRIMARY KEY CHECK (only = 1),
            sessions INTEGER NOT NULL,
            sessions_at INTEGER NOT NULL,
            bookings INTEGER NOT NULL,
            bookings_at INTEGER NOT NULL
        ) STRICT;
        INSERT INTO version VALUES (1, 0, 0, 0, 0);
        CREATE TRIGGER version_rises BEFORE UPDATE ON version
        WHEN NEW.sessions < OLD.sessions OR NEW.bookings < OLD.bookings
            OR NEW.sessions_at < OLD.sessions_at OR NEW.bookings_at < OLD.bookings_at
        BEGIN SELECT raise(ABORT, 'versions never fall'); END;
        CREATE TRIGGER version_is_kept BEFORE DELETE ON version
        BEGIN SELECT raise(ABORT, 'versions never fall'); END;

        """
}
