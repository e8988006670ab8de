import Foundation
import GRDB
import MuseumModel
import Synchronization
import Testing

@testable import Ledger

@Suite struct GroupCommitTests {
    private let folder: Folder
    private let sessions = (0..<64).map { Fixture.session(Session.ID("G\($0)"), capacity: $0 % 2) }

    init() throws { folder = try Folder() }

    private func bookAll(in ledger: Ledger) async -> [Result<Booking, any Error>] {
        await withTaskGroup(of: Result<Booking, any Error>.self) { group in
            for session in sessions {
                group.addTask {
                    do {
                        return .success(try await ledger.book(.session(session.id), "north", students: 1))
                    } catch {
                        return .failure(error)
                    }
                }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
    }

    /// A connection that can hold the lock from one access to the next.
    private func otherProcess() throws -> DatabaseQueue {
        var configuration = Configuration()
        configuration.allowsUnsafeTransactions = true
        return try DatabaseQueue(path: folder.file(), configuration: configuration)
    }

    /// Another connection holds the lock while all ask; what waits behind it is committed together.
    @Test func whatWaitsTogetherIsCommittedTogether() async throws {
        let ledger = try Ledger(.file(folder.file()))
        try await ledger.put(Fixture.plan("group", sessions))
        let before = ledger.commits
        let other = try otherProcess()
        try await other.writeWithoutTransaction { try $0.execute(sql: "BEGIN IMMEDIATE") }
        async let answers = bookAll(in: ledger)
        try await Task.sleep(for: .milliseconds(500))
        try await other.writeWithoutTransaction { try $0.execute(sql: "ROLLBACK") }
        let booked = await answers.compactMap { try? $0.get() }
        #expect(booked.count == 32)
        #expect(ledger.commits - before < 16)
    }

    @Test func aRefusalUndoesItselfAlone() async throws {
        let ledger = try Ledger(.file(folder.file()))
        try await ledger.put(Fixture.plan("group", sessions))
        let answers = await bookAll(in: ledger)
        let refused = answers.filter { if case .failure(is BookingRefusal) = $0 { true } else { false } }
        #expect(refused.count == 32)
        #expect(try await ledger.bookings().count == 32)
        #expect(try await ledger.sessions().allSatisfy { $0.taken == $0.session.capacity })
        _ = try await ledger.verifyAudit()
    }

    /// Without the lock both requests of one school pass the check; the second has written its booking when the schema
    /// refuses its places.
    @Test func whatFailsHalfWayIsUndone() async throws {
        let ledger = try Ledger(.file(folder.file()), locking: .none(pause: .milliseconds(50)))
        try await ledger.put(Fixture.plan("group", sessions))
        let faults = await withTaskGroup(of: LedgerFault?.self) { group in
            for key: Request.Key in ["one", "two"] {
                group.addTask {
                    do {
                        _ = try await ledger.book(.session("G1"), "north", students: 1, key: key)
                        return nil
                    } catch {
                        return error as? LedgerFault
                    }
                }
            }
            return await group.reduce(into: []) { $0 += [$1].compactMap(\.self) }
        }
        #expect(faults.count == 1 && faults[0].message.english.contains("UNIQUE"), "\(faults)")
        #expect(try await ledger.bookings().count == 1)
        #expect(try await ledger.audit().count == 3)
    }

    @Test func busyIsToldWhenThePatienceIsUsedUp() async throws {
        let ledger = try Ledger(.file(folder.file()), patience: .milliseconds(30))
        try await ledger.put(Fixture.plan("group", sessions))
        let other = try otherProcess()
        try await other.writeWithoutTransaction { try $0.execute(sql: "BEGIN IMMEDIATE") }
        await #expect(throws: LedgerFault.busy(retryAfter: .seconds(1))) {
            try await ledger.book(.session("G1"), "north", students: 1)
        }
        // Reading goes on meanwhile.
        #expect(try await ledger.sessions().count == 64)
        try await other.writeWithoutTransaction { try $0.execute(sql: "ROLLBACK") }
        try await ledger.book(.session("G1"), "north", students: 1)
    }

    /// Whoever asks shortly before the patience of another is used up still has its own.
    @Test func latecomersAreNotToldBusyWithTheOthers() async throws {
        let patience = Patience()
        var configuration = Configuration()
        configuration.busyMode = .callback { _ in patience.waits() }
        let writer = GroupCommit(try DatabaseQueue(path: folder.file(), configuration: configuration))
        let other = try otherProcess()
        try await other.writeWithoutTransaction { try $0.execute(sql: "BEGIN IMMEDIATE") }
        let first = Task { try await writer.write { _ in 1 } }
        while !patience.isAsked { await Task.yield() }
        let second = Task { try await writer.write { _ in 2 } }
        while writer.waiting < 2 { await Task.yield() }
        patience.tell(.giveUp)
        await #expect(throws: LedgerFault.busy(retryAfter: .seconds(1))) { try await first.value }
        try await other.writeWithoutTransaction { try $0.execute(sql: "ROLLBACK") }
        patience.tell(.tryAgain)
        #expect(try await second.value == 2)
    }

    /// Holds whoever finds the file busy until it is told what to do.
    private final class Patience: Sendable {
        enum Word {
            case giveUp, tryAgain
        }

        private let state = Mutex((word: Word?.none, isAsked: false))

        var isAsked: Bool { state.withLock(\.isAsked) }

        func tell(_ word: Word) { state.withLock { $0.word = word } }

        func waits() -> Bool {
            while true {
                let word = state.withLock { state in
                    state.isAsked = true
                    defer { if state.word == .giveUp { state.word = nil } }
                    return state.word
                }
                if let word { return word == .tryAgain }
                Thread.sleep(forTimeInterval: 0.001)
            }
        }
    }

    @Test func aCancelledClientDoesNotStopTheOthers() async throws {
        let ledger = try Ledger(.file(folder.file()))
        try await ledger.put(Fixture.plan("group", sessions))
        let impatient = Task { try await ledger.book(.session("G1"), "north", students: 1) }
        impatient.cancel()
        try await ledger.book(.session("G3"), "north", students: 1)
        _ = try await impatient.value
        #expect(try await ledger.taken("G1") == 1)
    }
}
