import ArgumentParser
import Ledger
import MuseumModel
import Operations

struct RegisterSchool: AnsweringCommand {
    static let configuration = CommandConfiguration(
        commandName: "register",
        abstract: text("登錄學校，或補充已知學校的資料。", "Register a school, or complete what is known of it."),
        discussion: text(
            "例如：gnomon school register S031 --name 山谷國小 --kind elementary --county 高雄市 --remoteness 1 --kilometres 62",
            "For example: gnomon school register S031 --name 山谷國小 --english-name \"Valley Elementary\" --kind elementary --remoteness 1 --kilometres 62"
        ))

    @Argument(help: help("學校代號。", "The school's code."))
    var code: String

    @Option(help: help("校名，館的主要語言。", "Its name in the museum's own language."))
    var name: String?

    @Option(help: help("英文校名。", "Its name in English."))
    var englishName: String?

    @Option(help: help("類型。", "What kind of school it is."))
    var kind: School.Kind?

    @Option(help: help("縣市。", "County or city."))
    var county: String?

    @Option(help: help("鄉鎮市區。", "Township or district."))
    var district: String?

    @Option(
        parsing: .unconditional, help: help("偏遠程度：0 否、1 偏遠、2 特偏。", "Remoteness: 0 none, 1 remote, 2 very remote."))
    var remoteness: Int?

    @Option(parsing: .unconditional, help: help("到館的道路公里數。", "Road kilometres to the museum."))
    var kilometres: Int?

    @Option(help: help("與學校往來的語言標籤，例如 zh-Hant、en。", "Tag of the language in which it is written to, e.g. en."))
    var languageTag: String?

    @OptionGroup var contact: ContactOptions
    @OptionGroup var key: KeyOptions
    @OptionGroup var museum: MuseumOptions
    @OptionGroup var common: CommonOptions

    func answer() async throws -> Answer {
        let museum = try OpenMuseum(museum.workplace)
        var entry = SchoolEntry(School.ID(code))
        entry.name = name
        entry.english = englishName
        entry.kind = kind
        entry.county = county
        entry.district = district
        entry.remoteness = remoteness
        entry.kilometres = kilometres
        entry.language = languageTag
        entry.contact = contact.contact
        let wanted = entry
        let written = try await key.write { try await museum.register(wanted, key: $0) }
        return Answer(
            document: SchoolDocument(school: written.value, key: written.key.value),
            lines: Table([written.value.row]).lines + written.lines)
    }
}

private struct SchoolDocument: Encodable {
    let school: School
    let key: String
}

extension School.Kind: ExpressibleByArgument {}

extension School {
    /// One line of a list: code, name, kind, where, how far.
    var row: [String] {
        let remote =
            switch remoteness {
            case 0: text("非偏遠", "not remote")
            case 1: text("偏遠", "remote")
            default: text("特偏", "very remote")
            }
        return [id.value, name.spoken, kind.title.spoken, county + district, remote, "\(kilometres) km"]
    }
}
