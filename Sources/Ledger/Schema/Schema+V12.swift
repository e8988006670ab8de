import GRDB

// Frozen: plain SQL, no name of a Swift type. Times are milliseconds since 1970 UTC.
//
// The same rules, written so that a booking costs SQLite little: a constant list of more than two in `IN` builds a table of its
// own each time that it is asked, and long answers ordered by random keys touch a page each.
extension Schema {
    static func createVersion12(_ database: Database) throws {
        try database.execute(sql: oldTriggersV12 + bookingsV12 + triggersV12 + answersV12 + noticesV12)
    }

    private static let oldTriggersV12 = """
        DROP TRIGGER booking_session_takes;
        DROP TRIGGER booking_session_takes_again;
        DROP TRIGGER booking_session_frees;
        DROP TRIGGER booking_session_stays;
        DROP TRIGGER booking_releases_its_grants;

        """

    private static let bookingsV12 = """
        CREATE TABLE booking_12 (
            id TEXT NOT NULL PRIMARY KEY CHECK (length(id) > 0),
            school TEXT NOT NULL CHECK (length(school) > 0),
            class TEXT NOT NULL DEFAULT '',
            students INTEGER NOT NULL CHECK (students BETWEEN 0 AND 10000),
            teachers INTEGER NOT NULL CHECK (teachers BETWEEN 0 AND 10000),
            helpers INTEGER NOT NULL CHECK (helpers BETWEEN 0 AND 10000),
            grades TEXT CHECK (grades IS NULL OR json_valid(grades)),
            wheelchairs INTEGER NOT NULL DEFAULT 0 CHECK (wheelchairs BETWEEN 0 AND students + teachers + helpers),
            status TEXT NOT NULL CHECK (
                status = 'confirmed' OR status = 'held' OR status = 'requested' OR status = 'offered'
                OR status = 'cancelled' OR status = 'expired' OR status = 'refused'),
            ends_at INTEGER,
            approvals TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(approvals)),
            fee INTEGER NOT NULL DEFAULT 0 CHECK (fee >= 0),
            paid INTEGER NOT NULL DEFAULT 0 CHECK (paid >= 0),
            payment TEXT NOT NULL DEFAULT 'unpaid' CHECK (
                payment = 'unpaid' OR payment = 'paid' OR payment = 'paid-unplaced' OR payment = 'refund-due'
                OR payment = 'refunded'),
            reconfirm INTEGER NOT NULL DEFAULT 0 CHECK (reconfirm IN (0, 1)),
            code TEXT,
            category TEXT,
            -- The number of an official letter; names nobody.
            evidence TEXT,
            created_at INTEGER NOT NULL,
            changed_at INTEGER NOT NULL,
            CHECK (students + teachers + helpers > 0),
            CONSTRAINT what_is_not_confirmed_ends CHECK (
                (status = 'held' OR status = 'requested' OR status = 'offered') = (ends_at IS NOT NULL)),
            UNIQUE (id, school, class, status)
        ) STRICT;
        INSERT INTO booking_12 (id, school, class, students, teachers, helpers, grades, wheelchairs, status, ends_at,
                approvals, fee, paid, payment, reconfirm, code, category, evidence, created_at, changed_at)
            SELECT id, school, class, students, teachers, helpers, grades, wheelchairs, status, ends_at,
                approvals, fee, paid, payment, reconfirm, code, category, evidence, created_at, changed_at
            FROM booking ORDER BY rowid;

        -- School, class and status stand here too, for the rule of one booking a class; the foreign key keeps them equal.
        CREATE TABLE booking_session_12 (
            booking TEXT NOT NULL,
            session TEXT NOT NULL REFERENCES session (id),
            position INTEGER NOT NULL,
            school TEXT NOT NULL,
            class TEXT NOT NULL DEFAULT '',
            status TEXT NOT NULL,
            -- Whether it takes places.
            live INTEGER NOT NULL GENERATED ALWAYS AS (
                status = 'confirmed' OR status = 'held' OR status = 'requested' OR status = 'offered') VIRTUAL,
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
        INSERT INTO booking_session_12 (booking, session, position, school, class, status, places, people, pools, absent)
            SELECT booking, session, position, school, class, status, places, people, pools, absent FROM booking_session;

        DROP TABLE booking_session;
        DROP TABLE booking;
        ALTER TABLE booking_12 RENAME TO booking;
        ALTER TABLE booking_session_12 RENAME TO booking_session;

        CREATE INDEX booking_by_school ON booking (school);
        CREATE INDEX booking_by_time ON booking (created_at, id);
        CREATE INDEX booking_ending ON booking (ends_at) WHERE ends_at IS NOT NULL;
        CREATE INDEX booking_session_by_session ON booking_session (session, status, places);
        CREATE UNIQUE INDEX one_booking_a_class ON booking_session (school, session, class) WHERE live;

        """

    private static let triggersV12 = """
        CREATE TRIGGER booking_session_takes AFTER INSERT ON booking_session WHEN NEW.live
        BEGIN
            UPDATE counting SET open = 1;
            UPDATE session SET taken = taken + NEW.places, people = people + NEW.people WHERE id = NEW.session;
            UPDATE counting SET open = 0;
        END;
        CREATE TRIGGER booking_session_takes_again AFTER UPDATE OF status, places, people ON booking_session
        WHEN NEW.places <> OLD.places OR NEW.people <> OLD.people OR NEW.live <> OLD.live
        BEGIN
            UPDATE counting SET open = 1;
            UPDATE session SET
                taken = taken - OLD.live * OLD.places + NEW.live * NEW.places,
                people = people - OLD.live * OLD.people + NEW.live * NEW.people
            WHERE id = NEW.session;
            UPDATE counting SET open = 0;
        END;
        CREATE TRIGGER booking_session_frees AFTER DELETE ON booking_session WHEN OLD.live
        BEGIN
            UPDATE counting SET open = 1;
            UPDATE session SET taken = taken - OLD.places, people = people - OLD.people WHERE id = OLD.session;
            UPDATE counting SET open = 0;
        END;
        CREATE TRIGGER booking_session_stays BEFORE UPDATE OF session, booking ON booking_session
        WHEN NEW.session <> OLD.session OR NEW.booking <> OLD.booking
        BEGIN SELECT raise(ABORT, 'a booked place is given back and taken again, not moved'); END;
        CREATE TRIGGER booking_releases_its_grants AFTER UPDATE OF status ON booking
        WHEN NEW.status = 'cancelled' OR NEW.status = 'expired' OR NEW.status = 'refused'
        BEGIN
            UPDATE fund_grant SET released_at = NEW.changed_at
            WHERE booking = NEW.id AND released_at IS NULL;
        END;

        """

    private static let answersV12 = """
        CREATE TABLE answer_12 (
            key TEXT NOT NULL PRIMARY KEY CHECK (length(key) BETWEEN 1 AND 200),
            request TEXT NOT NULL CHECK (length(request) = 64),
            answer TEXT NOT NULL,
            at INTEGER NOT NULL
        ) STRICT;
        INSERT INTO answer_12 SELECT * FROM answer ORDER BY at, key;
        DROP TABLE answer;
        ALTER TABLE answer_12 RENAME TO answer;

        """

    private static let noticesV12 = """
        -- As before, but one that is about neither a booking nor a place in a queue goes to the contact of the school.
        CREATE TABLE notice_12 (
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
            CHECK (booking IS NULL OR entry IS NULL),
            CHECK (booking IS NOT NULL OR entry IS NOT NULL
                OR facts ->> '$.application' IS NOT NULL OR facts ->> '$.loan' IS NOT NULL)
        ) STRICT;
        INSERT INTO notice_12 SELECT * FROM notice;
        DROP TABLE notice;
        ALTER TABLE notice_12 RENAME TO notice;
        CREATE INDEX notice_to_send ON notice (number) WHERE status = 'waiting';
        CREATE INDEX notice_by_booking ON notice (booking) WHERE booking IS NOT NULL;
        CREATE INDEX notice_by_entry ON notice (entry) WHERE entry IS NOT NULL;
        CREATE TRIGGER notice_is_sent_once BEFORE UPDATE OF status ON notice
        WHEN OLD.status IN ('sent', 'told', 'dropped') AND NEW.status <> OLD.status
        BEGIN SELECT raise(ABORT, 'a message that went out is not sent again'); END;
        """
}
