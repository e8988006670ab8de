import ArgumentParser
import Foundation
import Ledger
import MuseumModel
import Operations

/// What every command takes.
struct CommonOptions: ParsableArguments {
    @Option(help: help("語言：zh-Hant 或 en。", "Language: zh-Hant or en."))
    var language: Language?

    @Flag(help: help("輸出一份 JSON 文件。", "Print one JSON document."))
    var json = false
}

extension Language: ExpressibleByArgument {}

/// Where the museum is, for commands that take its folder as an argument.
struct FolderArguments: ParsableArguments {
    @Argument(help: help("館的資料夾。", "The museum's folder."), completion: .directory)
    var directory: String

    @OptionGroup var ledger: LedgerOptions

    var workplace: Workplace {
        get throws { try ledger.workplace(directory) }
    }
}

/// Where the museum is, for commands whose argument is something else.
struct MuseumOptions: ParsableArguments {
    @Option(
        help: help(
            "館的資料夾；預設為環境變數 GNOMON_MUSEUM，否則為目前資料夾。",
            "The museum's folder; by default what GNOMON_MUSEUM says, else the current one."), completion: .directory)
    var museum: String?

    @OptionGroup var ledger: LedgerOptions

    var workplace: Workplace {
        get throws {
            try ledger.workplace(museum ?? ProcessInfo.processInfo.environment["GNOMON_MUSEUM"] ?? ".")
        }
    }
}

/// Where bookings are made: the museum on this machine, or a service elsewhere.
struct DeskOptions: ParsableArguments {
    @OptionGroup var museum: MuseumOptions

    @Option(
        help: help(
            "改向此網址的服務辦理；金鑰在環境變數 GNOMON_DESK_KEY。",
            "Ask the service at this address instead; GNOMON_DESK_KEY holds its key."))
    var server: String?

    func validate() throws {
        if server != nil, museum.museum != nil || museum.ledger.database != nil {
            throw ValidationError(
                text("--server 不與 --museum、--database 並用", "--server goes with neither --museum nor --database"))
        }
    }

    /// The desk, and the time zone in which it tells times.
    var desk: (any BookingDesk, TimeZone) {
        get throws {
            if let server { return (try RemoteService(server), .current) }
            let museum = try OpenMuseum(museum.workplace)
            return (museum, museum.timeZone)
        }
    }
}

struct LedgerOptions: ParsableArguments {
    @Option(
        help: help("帳本檔案；預設為資料夾中的 gnomon.sqlite。", "The ledger; by default gnomon.sqlite in the folder."),
        completion: .file())
    var database: String?

    func workplace(_ directory: String) throws -> Workplace {
        let environment = ProcessInfo.processInfo.environment
        let clock = try Self.clock(environment["GNOMON_NOW"])
        return Workplace(
            directory: URL(fileURLWithPath: directory), database: database, shipped: try Self.shipped,
            author: Author.ID(environment["USER"].flatMap { $0.isEmpty ? nil : $0 } ?? "cli"),
            // Only for the proof that the race test sees a race: without the lock it must overbook. The pause is longer than it
            // takes to start many processes one after the other, so that they do meet.
            locking: environment["GNOMON_PROOF_NO_LOCK"] == "1" ? .none(pause: .seconds(2)) : .immediate,
            clock: clock)
    }

    static var shipped: ShippedFiles {
        get throws {
            let program = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
            return try ShippedFiles.locate(home: ProcessInfo.processInfo.environment["GNOMON_HOME"], program: program)
        }
    }

    /// The clock of the machine, unless `GNOMON_NOW` sets another time for a rehearsal, e.g. `2027-01-04T09:00:00+08:00`.
    private static func clock(_ rehearsal: String?) throws -> @Sendable () -> Date {
        guard let rehearsal else { return { Date() } }
        guard let now = try? Date(rehearsal, strategy: .iso8601) else {
            throw Faults([
                Fault(
                    file: "GNOMON_NOW", value: rehearsal,
                    problem: Message(zhHant: "不是時間", english: "this is not a time"),
                    remedy: Message(
                        zhHant: "例如 2027-01-04T09:00:00+08:00", english: "for example 2027-01-04T09:00:00+08:00"))
            ])
        }
        return { now }
    }
}

/// A date as the museum writes it, Minguo or not.
extension LocalDate: ExpressibleByArgument {
    package init?(argument: String) { self.init(parsing: argument) }
}
