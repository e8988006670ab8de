import ArgumentParser
import CalendarFeeds
import Foundation
import Ledger
import MuseumModel

/// How the program as a whole speaks and ends: 0 done, 1 refused by a rule, 2 wrong input or usage, 3 a fault of Gnomon or its
/// surroundings.
enum Conversation {
    static func run(_ root: any AsyncParsableCommand.Type) async {
        do {
            var command = try root.parseAsRoot()
            if var asynchronous = command as? any AsyncParsableCommand {
                try await asynchronous.run()
            } else {
                try command.run()
            }
            Foundation.exit(0)
        } catch {
            if root.exitCode(for: error) == .success {
                Swift.print(root.fullMessage(for: error))
                Foundation.exit(0)
            }
            let failure = Failure(error, of: root)
            if CommandLine.arguments.contains("--json") {
                try? print(json: ["error": failure])
            } else {
                for line in failure.lines { printError(line) }
            }
            Foundation.exit(failure.exitCode)
        }
    }

    static func print(json document: any Encodable) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
        encoder.dateEncodingStrategy = .iso8601
        Swift.print(String(decoding: try encoder.encode(document), as: UTF8.self))
    }

    static func printError(_ line: String) {
        try? FileHandle.standardError.write(contentsOf: Data((line + "\n").utf8))
    }
}

/// What went wrong, for people and for programs.
struct Failure: Encodable {
    enum Kind: String, Encodable {
        case refused, input, fault
    }

    let kind: Kind
    let exitCode: Int32
    let message: Message
    let remedy: Message?
    let faults: [Fault]

    init(_ error: any Error, of root: any AsyncParsableCommand.Type) {
        switch error {
        case let faults as Faults:
            self.init(
                .input,
                Message(
                    zhHant: "輸入有 \(faults.faults.count) 個問題", english: "the input has \(faults.faults.count) fault(s)"),
                faults: faults.faults)
        case let refusal as BookingRefusal: self.init(.refused, refusal.message)
        case let refusal as RefusedBooking: self.init(.refused, refusal.refusal.message, remedy: refusal.alternatives)
        case let refusal as PublicationRefusal: self.init(.refused, refusal.message, remedy: refusal.remedy)
        case let refusal as TokenRefusal: self.init(.refused, refusal.message)
        case let refusal as FeedRefusal: self.init(.input, refusal.message)
        case let fault as PartyFault: self.init(.input, fault.message)
        case let fault as LedgerFault: self.init(.fault, fault.message, remedy: fault.remedy)
        case let fault as Unreachable: self.init(.fault, fault.message, remedy: fault.remedy)
        case let error where root.exitCode(for: error) != .failure:
            self.init(.input, Message(verbatim: root.fullMessage(for: error)))
        default:
            self.init(.fault, Message(verbatim: "\(error)"))
        }
    }

    private init(_ kind: Kind, _ message: Message, remedy: Message? = nil, faults: [Fault] = []) {
        self.kind = kind
        self.message = message
        self.remedy = remedy
        self.faults = faults
        exitCode =
            switch kind {
            case .refused: 1
            case .input: 2
            case .fault: 3
            }
    }

    var lines: [String] {
        if !faults.isEmpty { return faults.map { $0.text(in: spokenLanguage) } }
        return [message.spoken] + (remedy.map { ["    → " + $0.spoken] } ?? [])
    }
}

extension PublicationRefusal {
    fileprivate var remedy: Message? {
        guard case .affectsBookings = self else { return nil }
        return Message(
            zhHant: "先與預約者聯絡；仍要發布時加上 --override 原因",
            english: "speak with those who booked first; to publish all the same, give --override REASON")
    }
}
