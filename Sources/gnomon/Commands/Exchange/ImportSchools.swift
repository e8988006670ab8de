import ArgumentParser
import Ledger
import MuseumModel
import Operations

struct ImportSchools: AnsweringCommand {
    static let configuration = CommandConfiguration(
        commandName: "schools", abstract: text("匯入學校到名冊。", "Import schools into the register."),
        discussion: text(
            "欄位與 schools.csv 相同，可加 contact_name、contact_phone、contact_email。例如：gnomon import schools schools.csv",
            "The columns of schools.csv; also contact_name, contact_phone, contact_email. For example: gnomon import schools schools.csv"
        ))

    @OptionGroup var source: ImportOptions
    @OptionGroup var museum: MuseumOptions
    @OptionGroup var common: CommonOptions

    private struct Document: Encodable {
        let isTaken: Bool
        let schools: [School]
    }

    func answer() async throws -> Answer {
        let museum = try OpenMuseum(museum.workplace)
        let schools = try await source.run { file, key in try await museum.importSchools(file, key: key) }
        return Answer(
            document: Document(isTaken: source.take, schools: schools),
            lines: Table(schools.map(\.row)).lines
                + [text("共 \(schools.count) 校", "schools: \(schools.count)"), source.outcome])
    }
}
