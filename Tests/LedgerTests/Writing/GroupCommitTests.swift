import Foundation
import GRDB
import Ledger
import MuseumModel
import Testing

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
        let ledger = try Ledger(.file(folder.file()), patience: .milliseconds(600))
        try await ledger.put(Fixture.plan("group", sessions))
        let other = try otherProcess()
        try await other.writeWithoutTransaction { try $0.execute(sql: "BEGIN IMMEDIATE") }
        let first = Task { try await ledger.book(.session("G1"), "north", students: 1) }
        try await Task.sleep(for: .milliseconds(300))
        let second = Task { try await ledger.book(.session("G3"), "south", students: 1) }
        await #expect(throws: LedgerFault.busy(retryAfter: .seconds(1))) { try await first.value }
        try await other.writeWithoutTransaction { try $0.execute(sql: "ROLLBACK") }
        #expect(try await second.value.status == .confirmed)
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
