import Foundation
import MuseumModel
import Synchronization

/// What the clients of one process were told; each line is written before the client goes on, so that a killed process leaves it.
final class StormLog: Sendable {
    // A class, because the clients of a process share one file.
    private let file: Mutex<FileHandle>
    private let counter = Atomic<Int>(0)

    init(_ path: String) throws {
        if !FileManager.default.fileExists(atPath: path) {
            _ = FileManager.default.createFile(atPath: path, contents: nil)
        }
        let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
        try handle.seekToEnd()
        file = Mutex(handle)
    }

    var operations: Int { counter.load(ordering: .relaxed) }

    func write(_ line: String) {
        file.withLock { try? $0.write(contentsOf: Data((line + "\n").utf8)) }
        if line.first != "S" { counter.add(1, ordering: .relaxed) }
    }

    /// What a client was told, as its line says it.
    enum Line {
        /// A booking under its key, before it is sent.
        case sent(client: Int, number: Int)
        case answered(Booking.ID, Booking.Status)
        case refused(Session.ID, left: Int, needed: Int, between: ClosedRange<Int>)
        case queued(Session.ID, waiting: Int, between: ClosedRange<Int>)
        /// Given by lot, of a round that was not drawn.
        case byLot(Session.ID, round: String, between: ClosedRange<Int>)
        case fundUsedUp(left: Int, needed: Int, between: ClosedRange<Int>)
        /// No unit of a kit on some days; as ISO dates, which compare as days do.
        case noUnit(kit: String, days: ClosedRange<String>, between: ClosedRange<Int>)
        case other

        init(_ text: Substring) {
            let parts = text.split(separator: " ")
            let numbers = parts.map { Int($0) ?? -1 }
            switch parts.first {
            case "S" where parts.count == 3: self = .sent(client: numbers[1], number: numbers[2])
            case "A" where parts.count == 3:
                self = .answered(Booking.ID(String(parts[1])), Booking.Status(rawValue: String(parts[2]))!)
            case "R" where parts.count == 6 && numbers[4] <= numbers[5]:
                self = .refused(
                    Session.ID(String(parts[1])), left: numbers[2], needed: numbers[3],
                    between: numbers[4]...numbers[5])
            case "Q" where parts.count == 5 && numbers[3] <= numbers[4]:
                self = .queued(Session.ID(String(parts[1])), waiting: numbers[2], between: numbers[3]...numbers[4])
            case "L" where parts.count == 5 && numbers[3] <= numbers[4]:
                self = .byLot(
                    Session.ID(String(parts[1])), round: String(parts[2]), between: numbers[3]...numbers[4])
            case "F" where parts.count == 5 && numbers[3] <= numbers[4]:
                self = .fundUsedUp(left: numbers[1], needed: numbers[2], between: numbers[3]...numbers[4])
            case "K" where parts.count == 6 && numbers[4] <= numbers[5]:
                self = .noUnit(
                    kit: String(parts[1]), days: String(parts[2])...String(parts[3]), between: numbers[4]...numbers[5])
            default: self = .other
            }
        }
    }

    static func lines(_ path: String) throws -> [Line] {
        try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map(Line.init)
    }
}
