import Foundation
import Ledger
import MuseumModel

/// Bookings by one client, and by 64 that ask again as soon as they are answered.
enum Loads {
    static let clients = 64
    static let zone = TimeZone(identifier: "Asia/Taipei")!

    static func publish(_ sessions: Int, capacity: Int, in ledger: Ledger) async throws {
        let now = Date()
        let plan = Plan(
            id: "plan", term: "term", createdAt: now,
            origin: Plan.Origin(seed: 1, iterations: 0, inputs: "", isRepeatable: true),
            sessions: (0..<sessions).map { number in
                Session(
                    id: Session.ID("S\(number)"), programme: Programme.ID("P\(number % 20)"),
                    start: LocalDateTime(parsing: "2099-03-05T09:00")!.adding(minutes: number * 60), minutes: 60,
                    room: "R", staff: [Session.Assignment(role: "lead", instructor: Instructor.ID("I\(number)"))],
                    kits: [], capacity: capacity, counting: .people)
            }, unplaced: [], costs: [])
        try await ledger.save(plan, by: "benchmark", at: now)
        let terms = BookingTerms(minimum: 1, maximum: 30, perAdult: nil, fee: 80, policy: BookingPolicy())
        let byProgramme = Dictionary(uniqueKeysWithValues: (0..<20).map { (Programme.ID("P\($0)"), terms) })
        _ = try await ledger.publish(
            "plan", terms: byProgramme,
            sharing: SharedResources(instructors: Set((0..<sessions).map { Instructor.ID("I\($0)") })),
            by: "benchmark", key: "publish", at: now)
    }

    @discardableResult
    static func book(
        _ session: Int, _ name: String, students: Int, in ledger: Ledger
    ) async throws -> Booking {
        try await ledger.book(
            BookingRequest(
                .session(Session.ID("S\(session)")), school: School.ID("school \(name)"),
                party: try Party(students: students)),
            Caller(author: "benchmark", key: Request.Key(name), at: Date(), timeZone: zone))
    }

    /// One client that asks again as soon as it is answered.
    static func lone(in folder: String) async throws {
        let scratch = Scratch(in: folder)
        let ledger = try Ledger(.file(scratch.path))
        try await publish(400, capacity: 400, in: ledger)
        var times: [Duration] = []
        for number in 0..<400 {
            times.append(
                try await ContinuousClock().measure {
                    try await book(number, "lone \(number)", students: 6, in: ledger)
                })
        }
        times.sort()
        print(
            "one lone booking: median \(LedgerBenchmark.milliseconds(times[times.count / 2])) ms,",
            "99th percentile \(LedgerBenchmark.milliseconds(times[times.count * 99 / 100])) ms")
    }

    /// How long another process waits for one booking while 64 clients of this one ask without end.
    static func beside(in folder: String) async throws {
        let scratch = Scratch(in: folder)
        let ledger = try Ledger(.file(scratch.path))
        try await publish(500, capacity: 100_000, in: ledger)
        // SQLite keeps two connections of one process apart as it does two processes.
        let other = try Ledger(.file(scratch.path))
        var times: [Duration] = []
        try await withThrowingTaskGroup(of: Void.self) { group in
            for client in 0..<clients {
                group.addTask {
                    var round = 0
                    while !Task.isCancelled {
                        try await book(client, "\(client)/\(round)", students: 1, in: ledger)
                        round += 1
                    }
                }
            }
            for number in 0..<100 {
                try await Task.sleep(for: .milliseconds(20))
                times.append(
                    try await ContinuousClock().measure {
                        try await book(number, "other \(number)", students: 1, in: other)
                    })
            }
            group.cancelAll()
            // A client that had failed would have made it look easy.
            try await group.waitForAll()
        }
        times.sort()
        print(
            "one booking of another process beside \(clients) clients: median",
            "\(LedgerBenchmark.milliseconds(times[50])) ms, 95th percentile \(LedgerBenchmark.milliseconds(times[95])) ms,",
            "longest \(LedgerBenchmark.milliseconds(times[99])) ms")
    }

    static func together(_ name: String, sessions: Int, students: Int, in folder: String) async throws {
        let scratch = Scratch(in: folder)
        let ledger = try Ledger(.file(scratch.path))
        let rounds = 300
        try await publish(sessions, capacity: clients * rounds * students / sessions + 30 * clients, in: ledger)
        let before = ledger.commits
        let took = try await ContinuousClock().measure {
            try await withThrowingTaskGroup(of: Void.self) { group in
                for client in 0..<clients {
                    group.addTask {
                        for round in 0..<rounds {
                            let session = (round * clients + client) % sessions
                            try await book(session, "\(client)/\(round)", students: students, in: ledger)
                        }
                    }
                }
                try await group.waitForAll()
            }
        }
        let (bookings, commits) = (clients * rounds, ledger.commits - before)
        print(
            "\(name): \(Int(Double(bookings) / (took / .seconds(1)))) bookings a second by \(clients) clients,",
            "\(bookings / commits) in one commit, \(Int(Double(commits) / (took / .seconds(1)))) commits a second")
    }
}
