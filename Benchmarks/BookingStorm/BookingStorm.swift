import Foundation
import Ledger
import MuseumModel
import Synchronization

/// Many clients in several processes, some of which are killed; then an independent judge reads what is left.
///
///     booking-storm [operations] [folder]
@main
struct BookingStorm {
    static let processes = 4
    static let clients = 16
    static let sessions = 200

    static func main() async throws {
        let arguments = Array(CommandLine.arguments.dropFirst())
        if arguments.first == "worker" { return try await work(arguments) }
        let wanted = arguments.first.flatMap { Int($0) } ?? 1_000_000
        let folder = arguments.dropFirst().first ?? FileManager.default.temporaryDirectory.path
        let path = "\(folder)/booking-storm-\(ProcessInfo.processInfo.processIdentifier)"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: path) }
        let unlocked = ProcessInfo.processInfo.environment["STORM_WITHOUT_LOCK"] == "1"

        let epoch = Date()
        let museum = StormMuseum(sessions: sessions, epoch: epoch, speed: 600)
        try await museum.publish(in: Ledger(.file("\(path)/museum.sqlite")))
        let kills = try await storm(path, epoch: epoch, operations: wanted, unlocked: unlocked)
        let took = Date().timeIntervalSince(epoch)
        let done = (0..<processes).reduce(0) { $0 + operations("\(path)/\($1).log") }
        print(
            "\(done) operations of \(processes * clients) clients in \(processes) processes, \(kills) kills,",
            "\(Int(took)) s, \(Int(Double(done) / took)) a second")

        let ledger = try Ledger(.file("\(path)/museum.sqlite"))
        let judge = try await StormJudge(ledger, museum, logs: (0..<processes).map { "\(path)/\($0).log" })
        let head = try await ledger.verifyAudit()
        print(
            "\(judge.entries) audit entries, the chain is whole to \(head?.number ?? 0);",
            "\(try await ledger.bookings().count) bookings")
        if judge.faults.isEmpty {
            print(
                "no session over, no booking lost, no refusal while free, counters equal sums;",
                "\(judge.rounds.drawn.count) rounds drawn again to the same")
        } else {
            print("FAULTS:", judge.faults.prefix(20).joined(separator: "\n        "), separator: "\n        ")
            exit(1)
        }
    }

    /// Starts the processes anew as they are killed, until enough was asked.
    private static func storm(_ path: String, epoch: Date, operations wanted: Int, unlocked: Bool) async throws -> Int {
        var workers = try (0..<processes).map { try worker($0, generation: 0, path, epoch: epoch, unlocked) }
        var generations = Array(repeating: 0, count: processes)
        var kills = 0
        var lastReport = Date()
        while true {
            try await Task.sleep(for: .milliseconds(Int.random(in: 300...2_500)))
            let done = (0..<processes).reduce(0) { $0 + operations("\(path)/\($1).log") }
            if Date().timeIntervalSince(lastReport) > 15 {
                print("\(done) operations, \(kills) kills")
                lastReport = Date()
                fflush(nil)
            }
            guard done < wanted else { break }
            let victim = Int.random(in: 0..<processes)
            kill(workers[victim].processIdentifier, SIGKILL)
            workers[victim].waitUntilExit()
            kills += 1
            generations[victim] += 1
            workers[victim] = try worker(
                victim, generation: generations[victim], path, epoch: epoch, unlocked)
        }
        for worker in workers {
            kill(worker.processIdentifier, SIGKILL)
            worker.waitUntilExit()
        }
        return kills
    }

    private static func operations(_ log: String) -> Int {
        let size = (try? FileManager.default.attributesOfItem(atPath: log + ".count"))?[.size] as? Int
        return size ?? 0
    }

    private static func worker(
        _ number: Int, generation: Int, _ path: String, epoch: Date, _ unlocked: Bool
    ) throws -> Process {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
        process.arguments = [
            "worker", path, "\(number)", "\(generation)", "\(epoch.timeIntervalSince1970)", unlocked ? "1" : "0",
        ]
        try process.run()
        return process
    }

    private static func work(_ arguments: [String]) async throws {
        let (path, number, generation) = (arguments[1], Int(arguments[2])!, Int(arguments[3])!)
        let museum = StormMuseum(
            sessions: sessions, epoch: Date(timeIntervalSince1970: Double(arguments[4])!), speed: 600)
        let ledger = try Ledger(
            .file("\(path)/museum.sqlite"), locking: arguments[5] == "1" ? .none(pause: .milliseconds(2)) : .immediate)
        let unanswered = generation == 0 ? [:] : try lastSent("\(path)/\(number).log")
        let log = try StormLog("\(path)/\(number).log")
        let count = try FileHandle(forWritingTo: create("\(path)/\(number).log.count"))
        try count.seekToEnd()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for client in 0..<clients {
                let name = number * clients + client
                group.addTask {
                    var client = StormClient(
                        name, from: generation * 10_000_000, museum: museum, ledger: ledger, log: log)
                    if let request = unanswered[name] { try await client.repeatBooking(request) }
                    while true { try await client.step() }
                }
            }
            group.addTask {
                // One byte an operation: the parent reads the size.
                var told = 0
                while true {
                    try await Task.sleep(for: .milliseconds(200))
                    let done = log.operations
                    try count.write(contentsOf: Data(count: done - told))
                    told = done
                }
            }
            try await group.waitForAll()
        }
    }

    private static func create(_ path: String) -> URL {
        if !FileManager.default.fileExists(atPath: path) {
            _ = FileManager.default.createFile(atPath: path, contents: nil)
        }
        return URL(fileURLWithPath: path)
    }

    /// The last booking that each client sent; whether it was answered is not known to whoever comes after.
    private static func lastSent(_ log: String) throws -> [Int: Int] {
        var last: [Int: Int] = [:]
        let handle = try FileHandle(forReadingFrom: URL(fileURLWithPath: log))
        let size = try handle.seekToEnd()
        try handle.seek(toOffset: size > 200_000 ? size - 200_000 : 0)
        let text = String(decoding: try handle.readToEnd() ?? Data(), as: UTF8.self)
        for line in text.split(separator: "\n").dropFirst(size > 200_000 ? 1 : 0) {
            if case .sent(let client, let number) = StormLog.Line(line) { last[client] = number }
        }
        return last
    }
}
