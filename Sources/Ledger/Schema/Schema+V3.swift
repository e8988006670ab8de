import GRDB

// Frozen: plain SQL, no name of a Swift type. Times are milliseconds since 1970 UTC; those of needs are the museum's wall clock.
extension Schema {
    static func createVersion3(_ database: Database) throws {
        try database.execute(sql: oldTriggersV3 + sessionsV3 + bookingsV3 + countersV3 + sharedV3 + queuesV3 + visitsV3)
    }

    private static let oldTriggersV3 = """
        DROP TRIGGER session_taken_is_true;
        DROP TRIGGER booking_session_takes;
        DROP TRIGGER booking_session_takes_again;
        DROP TRIGGER session_gets_places_back;
        DROP TRIGGER booking_session_frees;
        DROP TRIGGER booking_session_stays;

        """

    private static let sessionsV3 = """
        -- The rules of booking, each text once, named by its SHA-256.
        CREATE TABLE policy (
            digest TEXT NOT NULL PRIMARY KEY CHECK (length(digest) = 64),
            document TEXT NOT NULL CHECK (json_valid(document))
        ) STRICT, WITHOUT ROWID;

        ALTER TABLE session ADD COLUMN policy TEXT REFERENCES policy (digest);
        ALTER TABLE session ADD COLUMN fee INTEGER NOT NULL DEFAULT 0 CHECK (fee >= 0);
        -- Persons, however the places are counted; kept by the triggers of booking_session alone, as is `taken`.
        ALTER TABLE session ADD COLUMN people INTEGER NOT NULL DEFAULT 0 CHECK (people >= 0);
        -- Groups in the queue that have no offer; kept by the triggers of waiting alone.
        ALTER TABLE session ADD COLUMN waiting INTEGER NOT NULL DEFAULT 0 CHECK (waiting >= 0);

        """

    private static let bookingsV3 = """
        CREATE TABLE booking_3 (
            id TEXT NOT NULL PRIMARY KEY CHECK (length(id) > 0),
            school TEXT NOT NULL CHECK (length(school) > 0),
            class TEXT NOT NULL DEFAULT '',
            students INTEGER NOT NULL CHECK (students BETWEEN 0 AND 10000),
            teachers INTEGER NOT NULL CHECK (teachers BETWEEN 0 AND 10000),
            helpers INTEGER NOT NULL CHECK (helpers BETWEEN 0 AND 10000),
            grades TEXT CHECK (grades IS NULL OR json_valid(grades)),
            wheelchairs INTEGER NOT NULL DEFAULT 0 CHECK (wheelchairs BETWEEN 0 AND students + teachers + helpers),
            status TEXT NOT NULL
                CHECK (status IN ('held', 'requested', 'offered', 'confirmed', 'cancelled', 'expired', 'refused')),
            ends_at INTEGER,
            approvals TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(approvals)),
            fee INTEGER NOT NULL DEFAULT 0 CHECK (fee >= 0),
            paid INTEGER NOT NULL DEFAULT 0 CHECK (paid >= 0),
            payment TEXT NOT NULL DEFAULT 'unpaid'
                CHECK (payment IN ('unpaid', 'paid', 'paid-unplaced', 'refund-due', 'refunded')),
            reconfirm INTEGER NOT NULL DEFAULT 0 CHECK (reconfirm IN (0, 1)),
            code TEXT,
            created_at INTEGER NOT NULL,
            changed_at INTEGER NOT NULL,
            CHECK (students + teachers + helpers > 0),
            CONSTRAINT what_is_not_confirmed_ends CHECK ((status IN ('held', 'requested', 'offered')) = (ends_at IS NOT NULL)),
            UNIQUE (id, school, class, status)
        ) STRICT;
        INSERT INTO booking_3 (id, school, students, teachers, helpers, status, created_at, changed_at)
            SELECT id, school, students, teachers, helpers, status, created_at, changed_at FROM booking;

        -- School, class and status stand here too, for the rule of one booking a class; the foreign key keeps them equal.
        CREATE TABLE booking_session_3 (
            booking TEXT NOT NULL,
            session TEXT NOT NULL REFERENCES session (id),
            position INTEGER NOT NULL,
            school TEXT NOT NULL,
            class TEXT NOT NULL DEFAULT '',
            status TEXT NOT NULL,
            places INTEGER NOT NULL CHECK (places >= 0),
            people INTEGER NOT NULL CHECK (people >= 0),
            -- Identities of the pools that the school may use, in JSON.
            pools TEXT CHECK (pools IS NULL OR json_valid(pools)),
            -- Nobody came: the booking stands, its places are open to others.
            absent INTEGER NOT NULL DEFAULT 0 CHECK (absent IN (0, 1) AND (absent = 0 OR places + people = 0)),
            PRIMARY KEY (booking, session),
            FOREIGN KEY (booking, school, class, status) REFERENCES booking (id, school, class, status)
                ON UPDATE CASCADE ON DELETE CASCADE
        ) STRICT, WITHOUT ROWID;
        INSERT INTO booking_session_3 (booking, session, position, school, status, places, people)
            SELECT booking, session, position, booking_session.school, booking_session.status, places,
                students + teachers + helpers
            FROM booking_session JOIN booking ON booking.id = booking;

        DROP TABLE booking_session;
        DROP TABLE booking;
        ALTER TABLE booking_3 RENAME TO booking;
        ALTER TABLE booking_session_3 RENAME TO booking_session;

        CREATE INDEX booking_by_school ON booking (school);
        CREATE INDEX booking_by_time ON booking (created_at, id);
        CREATE INDEX booking_ending ON booking (ends_at) WHERE ends_at IS NOT NULL;
        CREATE INDEX booking_session_by_session ON booking_session (session, status, places);
        CREATE INDEX booking_session_ending ON booking_session (session) WHERE status IN ('held', 'requested', 'offered');
        CREATE UNIQUE INDEX one_booking_a_class ON booking_session (school, session, class)
            WHERE status IN ('held', 'requested', 'offered', 'confirmed');

        -- A use that is spent stays so, whatever becomes of the booking.
        CREATE TABLE code_use (
            code TEXT NOT NULL,
            number INTEGER NOT NULL CHECK (number >= 1),
            uses INTEGER NOT NULL CHECK (number <= uses),
            booking TEXT NOT NULL,
            PRIMARY KEY (code, number)
        ) STRICT, WITHOUT ROWID;
        CREATE TRIGGER code_use_is_kept BEFORE DELETE ON code_use
        BEGIN SELECT raise(ABORT, 'a use of a code that is spent stays spent'); END;

        -- Personal, and in no other table of bookings.
        CREATE TABLE contact (
            booking TEXT NOT NULL PRIMARY KEY REFERENCES booking (id) ON DELETE CASCADE,
            name TEXT,
            phone TEXT,
            email TEXT
        ) STRICT, WITHOUT ROWID;

        """

    private static let countersV3 = """
        -- Open while a trigger of booking_session counts: the only way in which `taken` and `people` change.
        CREATE TABLE counting (only INTEGER NOT NULL PRIMARY KEY CHECK (only = 1), open INTEGER NOT NULL) STRICT;
        INSERT INTO counting VALUES (1, 1);
        UPDATE session SET people = (
            SELECT coalesce(sum(people), 0) FROM booking_session WHERE session = session.id AND status = 'confirmed');
        UPDATE counting SET open = 0;

        CREATE TRIGGER session_taken_is_true BEFORE UPDATE OF taken, people ON session
        WHEN (NEW.taken <> OLD.taken OR NEW.people <> OLD.people) AND (SELECT open FROM counting) = 0
        BEGIN SELECT raise(ABORT, 'taken is the sum of the confirmed bookings'); END;

        CREATE TRIGGER booking_session_takes AFTER INSERT ON booking_session
        WHEN NEW.status IN ('held', 'requested', 'offered', 'confirmed')
        BEGIN
            UPDATE counting SET open = 1;
            UPDATE session SET taken = taken + NEW.places, people = people + NEW.people WHERE id = NEW.session;
            UPDATE counting SET open = 0;
        END;

        CREATE TRIGGER booking_session_takes_again AFTER UPDATE OF status, places, people ON booking_session
        WHEN NEW.places <> OLD.places OR NEW.people <> OLD.people
            OR (NEW.status IN ('held', 'requested', 'offered', 'confirmed'))
                <> (OLD.status IN ('held', 'requested', 'offered', 'confirmed'))
        BEGIN
            UPDATE counting SET open = 1;
            UPDATE session SET
                taken = taken
                    - iif(OLD.status IN ('held', 'requested', 'offered', 'confirmed'), OLD.places, 0)
                    + iif(NEW.status IN ('held', 'requested', 'offered', 'confirmed'), NEW.places, 0),
                people = people
                    - iif(OLD.status IN ('held', 'requested', 'offered', 'confirmed'), OLD.people, 0)
                    + iif(NEW.status IN ('held', 'requested', 'offered', 'confirmed'), NEW.people, 0)
            WHERE id = NEW.session;
            UPDATE counting SET open = 0;
        END;

        CREATE TRIGGER booking_session_frees AFTER DELETE ON booking_session
        WHEN OLD.status IN ('held', 'requested', 'offered', 'confirmed')
        BEGIN
            UPDATE counting SET open = 1;
            UPDATE session SET taken = taken - OLD.places, people = people - OLD.people WHERE id = OLD.session;
            UPDATE counting SET open = 0;
        END;

        CREATE TRIGGER session_gets_places_back AFTER UPDATE OF taken ON session WHEN NEW.taken < OLD.taken AND NEW.over > 0
        BEGIN UPDATE session SET over = max(0, min(over, taken - capacity)) WHERE id = NEW.id; END;

        CREATE TRIGGER booking_session_stays BEFORE UPDATE OF session, booking ON booking_session
        WHEN NEW.session <> OLD.session OR NEW.booking <> OLD.booking
        BEGIN SELECT raise(ABORT, 'a booked place is given back and taken again, not moved'); END;

        """

    private static let sharedV3 = """
        -- What several sessions share; of what has no row here there is enough.
        CREATE TABLE resource (
            id TEXT NOT NULL PRIMARY KEY,
            kind TEXT NOT NULL CHECK (kind IN ('instructor', 'kit', 'hall')),
            units INTEGER NOT NULL CHECK (units >= 0)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE session_need (
            session TEXT NOT NULL REFERENCES session (id),
            resource TEXT NOT NULL,
            starts_at TEXT NOT NULL,
            ends_at TEXT NOT NULL CHECK (ends_at >= starts_at),
            units INTEGER NOT NULL CHECK (units >= 0),
            PRIMARY KEY (session, resource)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX session_need_by_resource ON session_need (resource, starts_at, ends_at);
        INSERT OR IGNORE INTO session_need
            SELECT session.id, 'instructor:' || (part.value ->> 'instructor'), starts_at,
                strftime('%Y-%m-%dT%H:%M', starts_at, minutes || ' minutes'), 1
            FROM session, json_each(session.staff) AS part;
        INSERT OR IGNORE INTO session_need
            SELECT session.id, 'kit:' || (part.value ->> 'kit'), starts_at,
                strftime('%Y-%m-%dT%H:%M', starts_at, minutes || ' minutes'), part.value ->> 'units'
            FROM session, json_each(session.kits) AS part;

        -- A session that its first party takes needs its instructors and kits from then on.
        CREATE TRIGGER session_has_what_it_needs BEFORE UPDATE OF taken ON session WHEN OLD.taken = 0 AND NEW.taken > 0
            AND EXISTS (
                SELECT 1 FROM session_need AS mine JOIN resource ON resource.id = mine.resource
                WHERE mine.session = NEW.id AND kind <> 'hall' AND EXISTS (
                    SELECT 1 FROM session_need AS moment
                    WHERE moment.resource = mine.resource AND moment.starts_at < mine.ends_at AND moment.ends_at > mine.starts_at
                        AND resource.units < mine.units + (
                            SELECT coalesce(sum(other.units), 0)
                            FROM session_need AS other JOIN session AS busy ON busy.id = other.session
                            WHERE other.resource = mine.resource AND other.session <> NEW.id
                                AND other.starts_at <= max(moment.starts_at, mine.starts_at)
                                AND other.ends_at > max(moment.starts_at, mine.starts_at)
                                AND busy.taken > 0 AND busy.status = 'confirmed')))
        BEGIN SELECT raise(ABORT, 'an instructor or a kit is in use by another session'); END;

        CREATE TRIGGER hall_is_not_crowded BEFORE UPDATE OF people ON session WHEN NEW.people > OLD.people
            AND EXISTS (
                SELECT 1 FROM session_need AS mine JOIN resource ON resource.id = mine.resource
                WHERE mine.session = NEW.id AND kind = 'hall' AND EXISTS (
                    SELECT 1 FROM session_need AS moment
                    WHERE moment.resource = mine.resource AND moment.starts_at < mine.ends_at AND moment.ends_at > mine.starts_at
                        AND resource.units < NEW.people + (
                            SELECT coalesce(sum(busy.people), 0)
                            FROM session_need AS other JOIN session AS busy ON busy.id = other.session
                            WHERE other.resource = mine.resource AND other.session <> NEW.id
                                AND other.starts_at <= max(moment.starts_at, mine.starts_at)
                                AND other.ends_at > max(moment.starts_at, mine.starts_at)
                                AND busy.status = 'confirmed')))
        BEGIN SELECT raise(ABORT, 'the hall holds no more people at that time'); END;

        """

    private static let queuesV3 = """
        CREATE TABLE waiting (
            id TEXT NOT NULL PRIMARY KEY CHECK (length(id) > 0),
            session TEXT NOT NULL REFERENCES session (id),
            school TEXT NOT NULL CHECK (length(school) > 0),
            class TEXT NOT NULL DEFAULT '',
            students INTEGER NOT NULL CHECK (students BETWEEN 0 AND 10000),
            teachers INTEGER NOT NULL CHECK (teachers BETWEEN 0 AND 10000),
            helpers INTEGER NOT NULL CHECK (helpers BETWEEN 0 AND 10000),
            grades TEXT CHECK (grades IS NULL OR json_valid(grades)),
            wheelchairs INTEGER NOT NULL DEFAULT 0,
            -- The school as the rules know it, in JSON.
            standing TEXT NOT NULL CHECK (json_valid(standing)),
            -- Smaller is served first.
            rank INTEGER NOT NULL,
            joined_at INTEGER NOT NULL,
            changed_at INTEGER NOT NULL,
            status TEXT NOT NULL CHECK (status IN ('waiting', 'offered', 'accepted', 'left', 'lapsed')),
            passed INTEGER NOT NULL DEFAULT 0 CHECK (passed BETWEEN 0 AND 3),
            booking TEXT REFERENCES booking (id) ON DELETE SET NULL,
            CHECK (students + teachers + helpers > 0)
        ) STRICT;
        CREATE UNIQUE INDEX waiting_by_rank ON waiting (session, rank) WHERE status = 'waiting';
        CREATE UNIQUE INDEX one_wait_a_school ON waiting (school, session) WHERE status IN ('waiting', 'offered');
        CREATE INDEX waiting_by_booking ON waiting (booking) WHERE booking IS NOT NULL;
        CREATE TRIGGER waiting_joins AFTER INSERT ON waiting WHEN NEW.status = 'waiting'
        BEGIN UPDATE session SET waiting = waiting + 1 WHERE id = NEW.session; END;
        CREATE TRIGGER waiting_changes AFTER UPDATE OF status ON waiting
        WHEN (NEW.status = 'waiting') <> (OLD.status = 'waiting')
        BEGIN UPDATE session SET waiting = waiting + iif(NEW.status = 'waiting', 1, -1) WHERE id = NEW.session; END;
        CREATE TRIGGER waiting_goes AFTER DELETE ON waiting WHEN OLD.status = 'waiting'
        BEGIN UPDATE session SET waiting = waiting - 1 WHERE id = OLD.session; END;
        CREATE TRIGGER waiting_is_over BEFORE UPDATE OF status ON waiting
        WHEN OLD.status IN ('accepted', 'left', 'lapsed') AND NEW.status <> OLD.status
        BEGIN SELECT raise(ABORT, 'whoever left the queue joins again at its end'); END;

        """

    private static let visitsV3 = """
        CREATE TABLE approval (
            booking TEXT NOT NULL REFERENCES booking (id) ON DELETE CASCADE,
            approver TEXT NOT NULL CHECK (approver IN ('museum', 'school')),
            verdict TEXT NOT NULL CHECK (verdict IN ('yes', 'no')),
            reason TEXT,
            author TEXT NOT NULL,
            at INTEGER NOT NULL,
            PRIMARY KEY (booking, approver)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE attendance (
            booking TEXT NOT NULL REFERENCES booking (id) ON DELETE CASCADE,
            session TEXT NOT NULL REFERENCES session (id),
            students INTEGER NOT NULL CHECK (students >= 0),
            teachers INTEGER NOT NULL CHECK (teachers >= 0),
            helpers INTEGER NOT NULL CHECK (helpers >= 0),
            at INTEGER NOT NULL,
            PRIMARY KEY (booking, session)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX attendance_by_session ON attendance (session);

        -- A school that booked and did not come; what is lifted does not count any more.
        CREATE TABLE school_strikes (
            booking TEXT NOT NULL REFERENCES booking (id) ON DELETE CASCADE,
            session TEXT NOT NULL REFERENCES session (id),
            school TEXT NOT NULL,
            at INTEGER NOT NULL,
            lifted_at INTEGER,
            lifted_because TEXT,
            PRIMARY KEY (booking, session),
            CHECK ((lifted_at IS NULL) = (lifted_because IS NULL))
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX school_strikes_by_school ON school_strikes (school, at);

        """
}
