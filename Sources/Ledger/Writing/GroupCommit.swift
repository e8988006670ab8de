import GRDB

/// Commits all writes that wait at the same time with one flush of the disk.
///
/// An actor, because the queue of waiting writes is the one thing in the ledger that tasks share and change. A refused write
/// leaves no trace; answers are released after the shared commit and never before.
actor GroupCommit {
    private struct Waiting {
        let work: @Sendable (Database) throws -> any Sendable
        let answer: CheckedContinuation<any Sendable, any Error>
    }

    /// Bounds the time for which other processes are kept from the file.
    private static let largestGroup = 256

    private let database: any DatabaseWriter
    private var waiting: [Waiting] = []
    private var isCommitting = false
    private(set) var commits = 0
    /// How many may ask again now that they were answered, and until when they are waited for.
    private var expected = (count: 0, until: ContinuousClock.now)

    init(_ database: any DatabaseWriter) {
        self.database = database
    }

    /// Runs `work` in a write transaction and returns after it is on disk. What `work` throws undoes it alone; it may be run
    /// twice, then in a new transaction.
    func write<Answer: Sendable>(_ work: @escaping @Sendable (Database) throws -> Answer) async throws -> Answer {
        let answer = try await withCheckedThrowingContinuation { continuation in
            waiting.append(Waiting(work: work, answer: continuation))
            guard !isCommitting else { return }
            isCommitting = true
            // A task of its own: cancelling one of the clients must not end the commit of all.
            Task { await self.commitWhileSomebodyWaits() }
        }
        return answer as! Answer
    }

    private func commitWhileSomebodyWaits() async {
        while !waiting.isEmpty {
            await gather()
            let group = Array(waiting.prefix(Self.largestGroup))
            waiting.removeFirst(group.count)
            let began = ContinuousClock.now
            let outcomes = await Self.commit(group.map(\.work), in: database)
            let ended = ContinuousClock.now
            commits += 1
            expected = (
                min(group.count + waiting.count, Self.largestGroup),
                ended + min(began.duration(to: ended) / 3, .milliseconds(5))
            )
            for (write, outcome) in zip(group, outcomes) { write.answer.resume(with: outcome) }
        }
        isCommitting = false
    }

    /// Lets those join the group who were answered a moment ago and ask again at once: half a group a commit would be half the
    /// speed. They are waited for a third of a commit's time at most, and a lone client never waits.
    private func gather() async {
        await Task.yield()
        while waiting.count < expected.count, .now < expected.until { await Task.yield() }
    }

    private typealias Work = @Sendable (Database) throws -> any Sendable
    private typealias Outcome = Result<any Sendable, any Error>

    private static func commit(_ group: [Work], in database: any DatabaseWriter) async -> [Outcome] {
        do {
            return try await database.writeWithoutTransaction { database in
                try outcomes(of: group, in: database) { try plainly($0, in: database) }
                    ?? outcomes(of: group, in: database) { try alone($0, in: database) }!
            }
        } catch {
            let fault = LedgerFault(writing: error)
            return group.map { _ in .failure(fault) }
        }
    }

    /// What became of each, committed; nil, and nothing written, where `run` could not tell of one.
    private static func outcomes(
        of group: [Work], in database: Database, _ run: (Work) throws -> Outcome?
    ) throws -> [Outcome]? {
        var outcomes: [Outcome] = []
        try database.inTransaction(.immediate) {
            for work in group {
                guard let outcome = try run(work) else { return .rollback }
                outcomes.append(outcome)
            }
            return .commit
        }
        return outcomes.count == group.count ? outcomes : nil
    }

    /// Without a savepoint, which costs a fifth of a booking: a request is nearly always refused before it has written
    /// anything. Nil for one that was refused later, so that its traces have to go.
    /// - Throws: what makes the whole transaction worthless; a fault of one write alone is in the result.
    private static func plainly(_ work: Work, in database: Database) throws -> Outcome? {
        let changes = database.totalChangesCount
        do {
            return .success(try work(database))
        } catch {
            guard database.isInsideTransaction else { throw error }
            return database.totalChangesCount == changes ? .failure(fault(error)) : nil
        }
    }

    /// In a savepoint: a refused write leaves no trace.
    private static func alone(_ work: Work, in database: Database) throws -> Outcome {
        try database.cachedStatement(sql: "SAVEPOINT request").execute()
        do {
            let answer = try work(database)
            try database.cachedStatement(sql: "RELEASE request").execute()
            return .success(answer)
        } catch {
            // Some faults (a full disk) make SQLite roll back everything by itself.
            guard database.isInsideTransaction else { throw error }
            try database.cachedStatement(sql: "ROLLBACK TO request").execute()
            try database.cachedStatement(sql: "RELEASE request").execute()
            return .failure(fault(error))
        }
    }

    private static func fault(_ error: any Error) -> any Error {
        error is DatabaseError ? LedgerFault(writing: error) : error
    }
}

extension LedgerFault {
    /// What the caller is told when SQLite fails in or around a write.
    init(writing error: any Error) {
        switch error {
        case let fault as LedgerFault: self = fault
        case let error as DatabaseError where error.resultCode == .SQLITE_BUSY: self = .busy(retryAfter: .seconds(1))
        default: self = .storage(String(describing: error))
        }
    }
}
