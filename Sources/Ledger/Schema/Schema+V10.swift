import GRDB

// Frozen: plain SQL, no name of a Swift type. Times are milliseconds since 1970 UTC; `day` is a day on the museum's calendar.
extension Schema {
    static func createVersion10(_ database: Database) throws {
        try database.execute(
            sql: """
                ALTER TABLE booking ADD COLUMN category TEXT;
                -- The number of an official letter; names nobody.
                ALTER TABLE booking ADD COLUMN evidence TEXT;

                CREATE TABLE fund (
                    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) > 0),
                    -- Deposits without what is granted; kept by the triggers below alone.
                    balance INTEGER NOT NULL DEFAULT 0 CONSTRAINT a_fund_is_not_overdrawn CHECK (balance >= 0),
                    opened_at INTEGER NOT NULL
                ) STRICT, WITHOUT ROWID;
                CREATE TABLE fund_deposit (
                    fund TEXT NOT NULL REFERENCES fund (id),
                    number INTEGER NOT NULL CHECK (number >= 1),
                    amount INTEGER NOT NULL CHECK (amount > 0),
                    note TEXT NOT NULL,
                    author TEXT NOT NULL,
                    at INTEGER NOT NULL,
                    PRIMARY KEY (fund, number)
                ) STRICT, WITHOUT ROWID;
                CREATE TABLE fund_grant (
                    booking TEXT NOT NULL REFERENCES booking (id),
                    purpose TEXT NOT NULL CHECK (purpose IN ('fee', 'bus')),
                    fund TEXT NOT NULL REFERENCES fund (id),
                    school TEXT NOT NULL,
                    day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
                    year INTEGER NOT NULL,
                    amount INTEGER NOT NULL CHECK (amount > 0),
                    granted_at INTEGER NOT NULL,
                    released_at INTEGER,
                    PRIMARY KEY (booking, purpose, fund)
                ) STRICT, WITHOUT ROWID;
                CREATE INDEX fund_grant_by_fund ON fund_grant (fund, school, year);
                CREATE UNIQUE INDEX one_bus_a_run ON fund_grant (school, day) WHERE purpose = 'bus' AND released_at IS NULL;

                CREATE TRIGGER fund_starts_empty BEFORE INSERT ON fund WHEN NEW.balance <> 0
                BEGIN SELECT raise(ABORT, 'a new fund is empty'); END;
                CREATE TRIGGER fund_balance_is_true BEFORE UPDATE OF balance ON fund
                WHEN NEW.balance <> (SELECT coalesce(sum(amount), 0) FROM fund_deposit WHERE fund = NEW.id)
                    - (SELECT coalesce(sum(amount), 0) FROM fund_grant WHERE fund = NEW.id AND released_at IS NULL)
                BEGIN SELECT raise(ABORT, 'the balance of a fund is what was paid in without what is granted'); END;

                CREATE TRIGGER fund_deposit_adds AFTER INSERT ON fund_deposit
                BEGIN UPDATE fund SET balance = balance + NEW.amount WHERE id = NEW.fund; END;
                CREATE TRIGGER fund_deposit_is_not_changed BEFORE UPDATE OF fund, number, amount, at ON fund_deposit
                BEGIN SELECT raise(ABORT, 'deposits are never changed'); END;
                CREATE TRIGGER fund_deposit_is_not_deleted BEFORE DELETE ON fund_deposit
                BEGIN SELECT raise(ABORT, 'deposits are never changed'); END;

                CREATE TRIGGER fund_grant_takes AFTER INSERT ON fund_grant WHEN NEW.released_at IS NULL
                BEGIN UPDATE fund SET balance = balance - NEW.amount WHERE id = NEW.fund; END;
                CREATE TRIGGER fund_grant_changes AFTER UPDATE OF amount, released_at ON fund_grant
                BEGIN
                    UPDATE fund SET balance = balance + iif(OLD.released_at IS NULL, OLD.amount, 0)
                        - iif(NEW.released_at IS NULL, NEW.amount, 0)
                    WHERE id = NEW.fund;
                END;
                CREATE TRIGGER fund_grant_stays_with_its_fund BEFORE UPDATE OF fund, booking, purpose ON fund_grant
                WHEN NEW.fund <> OLD.fund OR NEW.booking <> OLD.booking OR NEW.purpose <> OLD.purpose
                BEGIN SELECT raise(ABORT, 'a grant stays with its fund and its booking'); END;
                CREATE TRIGGER fund_grant_is_not_deleted BEFORE DELETE ON fund_grant
                BEGIN SELECT raise(ABORT, 'grants are released, never deleted'); END;

                -- Whatever ends a booking gives the money back.
                CREATE TRIGGER booking_releases_its_grants AFTER UPDATE OF status ON booking
                WHEN NEW.status IN ('cancelled', 'expired', 'refused')
                BEGIN
                    UPDATE fund_grant SET released_at = NEW.changed_at
                    WHERE booking = NEW.id AND released_at IS NULL;
                END;
                """)
    }
}
