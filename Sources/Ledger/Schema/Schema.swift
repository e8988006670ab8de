import GRDB

/// The ledger's versions, oldest first; a version that has been released is never changed.
enum Schema {
    /// Kept in the file's header (`GNMN`), so that no other program's database is taken for a ledger.
    static let applicationID = 0x474E_4D4E

    static let migrator: DatabaseMigrator = {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1", foreignKeyChecks: .immediate) { database in
            try createVersion1(database)
        }
        migrator.registerMigration("2", foreignKeyChecks: .immediate) { database in
            try createVersion2(database)
        }
        // Tables are built anew: their references are checked at the end.
        migrator.registerMigration("3", foreignKeyChecks: .deferred) { database in
            try createVersion3(database)
        }
        migrator.registerMigration("4", foreignKeyChecks: .immediate) { database in
            try createVersion4(database)
        }
        migrator.registerMigration("5", foreignKeyChecks: .immediate) { database in
            try createVersion5(database)
        }
        migrator.registerMigration("6", foreignKeyChecks: .immediate) { database in
            try createVersion6(database)
        }
        migrator.registerMigration("7", foreignKeyChecks: .immediate) { database in
            try createVersion7(database)
        }
        migrator.registerMigration("8", foreignKeyChecks: .immediate) { database in
            try createVersion8(database)
        }
        migrator.registerMigration("9", foreignKeyChecks: .immediate) { database in
            try createVersion9(database)
        }
        migrator.registerMigration("10", foreignKeyChecks: .immediate) { database in
            try createVersion10(database)
        }
        migrator.registerMigration("11", foreignKeyChecks: .immediate) { database in
            try createVersion11(database)
        }
        // Tables are built anew: their references are checked at the end.
        migrator.registerMigration("12", foreignKeyChecks: .deferred) { database in
            try createVersion12(database)
        }
        return migrator
    }()
}
