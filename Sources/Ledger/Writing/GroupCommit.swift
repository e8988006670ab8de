import Foundation
import GRDB
import Synchronization

/// Commits all writes that wait at the same time with one flush of the disk.
///
/// A refused write leaves no trace; answers are released after the shared commit and never before.
final class GroupCommit: Sendable {
    private typealias Work = @Sendable (Database) throws -> any Sendable
    private typealias Outcome = Result<any Sendable, any Error>

    private struct Request {
        let work: Work
        let answer: CheckedContinuation<any Sendable, any Error>
    }

    private struct State {
        var waiting: [Request] = []
        /// Whether somebody will take what waits.
        var isCommitting = false
        var commits = 0
        /// How many may ask again now that they were answered, and until when they are waited for.
        var expected = 0
        var until = ContinuousClock.now
    }

    // Both bound the time for which other processes are kept from the file.
    private static let largestGroup = 256
    private static let longestGroup = Duration.milliseconds(20)

    private let database: any DatabaseWriter
    private let state = Mutex(State())

    init(_ database: any DatabaseWriter) {
        self.database = database
    }

    var commits: Int { state.withLock(\.commits) }
    /// How many wait for the file.
    var waiting: Int { state.withLock(\.waiting.count) }

    /// Runs `work` in a write transaction and returns after it is on disk. What `work` throws undoes it alone; it may be run
    /// twice, then in a new transaction. Cancelling who asked changes nothing.
    func write<Answer: Sendable>(_ work: @escaping @Sendable (Database) throws -> Answer) async throws -> Answer {
        let answer = try await withCheckedThrowingContinuation { continuation in
            let isFirst = state.withLock { state in
                defer { state.isCommitting = true }
                state.waiting.append(Request(work: work, answer: continuation))
                return !state.isCommitting
            }
            if isFirst { commitSoon() }
        }
        return answer as! Answer
    }

    private func commitSoon() {
        database.asyncWriteWithoutTransaction { database in
            self.commitOnce(in: database)
            let isOver = self.state.withLock { state in
                state.isCommitting = !state.waiting.isEmpty
                return !state.isCommitting
            }
            if !isOver { self.commitSoon() }
        }
    }

    private func commitOnce(in database: Database) {
        let began = ContinuousClock.now
        let waited = state.withLock { min($0.waiting.count, Self.largestGroup) }
        var group: [Request] = []
        var outcomes: [Outcome]
        do {
            outcomes = try together(&group, in: database) ?? oneByOne(group, in: database)
        } catch {
            let fault = LedgerFault(writing: error)
            // Who came later has not waited for as long.
            if group.isEmpty { group = take(waited) }
            outcomes = group.map { _ in .failure(fault) }
        }
        let ended = ContinuousClock.now
        state.withLock { state in
            state.commits += 1
            state.expected = min(group.count + state.waiting.count, Self.largestGroup)
            state.until = ended + min(began.duration(to: ended) / 3, .milliseconds(5))
        }
        answer(group, outcomes)
    }

    /// Many are answered by another thread: waking each client costs time in which the next commit can begin.
    private func answer(_ group: [Request], _ outcomes: [Outcome]) {
        @Sendable func resumeAll() {
            for (request, outcome) in zip(group, outcomes) { request.answer.resume(with: outcome) }
        }
        if group.count > 1 { DispatchQueue.global().async(execute: resumeAll) } else { resumeAll() }
    }

    /// Everything that waits, and what comes while that is being done. Nil, and nothing written, where it could not tell what
    /// became of one.
    /// - Parameter group: Those whom it concerns, also where it throws.
    private func together(_ group: inout [Request], in database: Database) throws -> [Outcome]? {
        var outcomes: [Outcome] = []
        try database.inTransaction(.immediate) {
            let end = ContinuousClock.now + Self.longestGroup
            while true {
                let more = next(after: group.count, until: end)
                guard !more.isEmpty else { return .commit }
                group += more
                for request in more {
                    guard let outcome = try Self.plainly(request.work, in: database) else { return .rollback }
                    outcomes.append(outcome)
                }
            }
        }
        return outcomes.count == group.count ? outcomes : nil
    }

    private func oneByOne(_ group: [Request], in database: Database) throws -> [Outcome] {
        var outcomes: [Outcome] = []
        try database.inTransaction(.immediate) {
            outcomes = try group.map { try Self.alone($0.work, in: database) }
            return .commit
        }
        return outcomes
    }

    /// Who joins a group of `count`; nobody ends it. Those who were answered a moment ago and ask again at once are waited for,
    /// a third of a commit's time at most: half a group a commit would be half the speed. A client that was alone waits for
    /// nobody.
    private func next(after count: Int, until end: ContinuousClock.Instant) -> [Request] {
        while count == 0 || .now < end {
            let more = take(Self.largestGroup - count)
            let (expected, until) = state.withLock { ($0.expected, $0.until) }
            guard more.isEmpty, count < expected, .now < until else { return more }
            sched_yield()
        }
        return []
    }

    private func take(_ most: Int) -> [Request] {
        state.withLock { state in
            let taken = Array(state.waiting.prefix(most))
            state.waiting.removeFirst(taken.count)
            return taken
        }
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
