import ArgumentParser
import Ledger
import MuseumModel
import Operations

struct Attend: AnsweringCommand {
    static let configuration = CommandConfiguration(
        abstract: text("報到：登記實到人數，或註記未到。", "Check a party in with its real numbers, or note that nobody came."),
        discussion: text(
            "例如：gnomon attend B-7F3K-9M2Q-X4TC --students 27 --teachers 2",
            "For example: gnomon attend B-7F3K-9M2Q-X4TC --students 27 --teachers 2"))

    @Argument(help: help("預約代號。", "The booking."))
    var booking: String

    @Option(help: help("系列的哪一場；預設為今天的。", "Of a series, which meeting; today's by default."))
    var session: String?

    @Option(parsing: .unconditional, help: help("實到學生。", "Students who came."))
    var students: Int?

    @Option(parsing: .unconditional, help: help("實到教師。", "Teachers who came."))
    var teachers = 0

    @Option(parsing: .unconditional, help: help("實到協助人員。", "Helpers who came."))
    var helpers = 0

    @Flag(help: help("未到：名額開放現場參加，並記點一次。", "Nobody came: the places are open, and the school has a strike."))
    var noShow = false

    @OptionGroup var key: KeyOptions
    @OptionGroup var museum: MuseumOptions
    @OptionGroup var common: CommonOptions

    func validate() throws {
        guard (students == nil) == noShow else {
            throw ValidationError(text("請指定 --students 或 --no-show 其中之一", "give --students or --no-show, one of them"))
        }
    }

    func answer() async throws -> Answer {
        let museum = try OpenMuseum(museum.workplace)
        let party = try students.map { try Party(students: $0, teachers: teachers, helpers: helpers) }
        let written = try await key.write {
            try await museum.attend(
                Booking.ID(booking), session: session.map { Session.ID($0) }, party: party, key: $0)
        }
        let who = party?.spoken ?? text("未到", "nobody came")
        return Answer(
            document: AttendanceDocument(attendance: written.value, key: written.key.value),
            lines: ["\(written.value.booking)  \(written.value.session)  \(who)"] + written.lines)
    }
}

private struct AttendanceDocument: Encodable {
    let attendance: Attendance
    let key: String
}
