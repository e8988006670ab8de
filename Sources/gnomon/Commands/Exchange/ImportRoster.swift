import ArgumentParser
import Ledger
import MuseumModel
import Operations

struct ImportRoster: AnsweringCommand {
    static let configuration = CommandConfiguration(
        commandName: "roster", abstract: text("匯入一筆預約的學生名冊。", "Import the list of those who come with a booking."),
        discussion: text(
            "欄位：number 學號、name 姓名，可加 grade 年級、born 生日、needs 特殊需求。例如：gnomon import roster 4A.csv --booking B-7F3K-9M2Q-X4TC",
            "Columns: number, name; also grade, born, needs. For example: gnomon import roster 4A.csv --booking B-7F3K-9M2Q-X4TC"
        ))

    @Option(help: help("預約代號。", "The booking."))
    var booking: String

    @OptionGroup var source: ImportOptions
    @OptionGroup var museum: MuseumOptions
    @OptionGroup var common: CommonOptions

    private struct Document: Encodable {
        let isTaken: Bool
        let participants: [Participant]
    }

    func answer() async throws -> Answer {
        let museum = try OpenMuseum(museum.workplace)
        let participants = try await source.run { file, key in
            try await museum.importRoster(file, of: Booking.ID(booking), key: key)
        }
        let lines = Table(participants.map(\.row)).lines
        let sum = text("共 \(participants.count) 人", "participants: \(participants.count)")
        return Answer(
            document: Document(isTaken: source.take, participants: participants),
            lines: lines + [sum, source.outcome])
    }
}

extension Participant {
    fileprivate var row: [String] {
        [
            number, name, grade.map { text("\($0) 年級", "grade \($0)") } ?? "", born?.message.spoken ?? "", needs ?? "",
        ]
    }
}
