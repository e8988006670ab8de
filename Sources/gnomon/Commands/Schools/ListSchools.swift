import ArgumentParser
import MuseumModel
import Operations

struct ListSchools: AnsweringCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: text("列出學校。", "List the schools."),
        discussion: text("例如：gnomon school list --paused", "For example: gnomon school list --paused"))

    @Flag(help: help("只列暫停預約的學校。", "Only those that are paused."))
    var paused = false

    @OptionGroup var museum: MuseumOptions
    @OptionGroup var common: CommonOptions

    func answer() async throws -> Answer {
        let museum = try OpenMuseum(museum.workplace)
        let schools = try await museum.listedSchools().filter { !paused || $0.pause != nil }
        let rows = schools.map { $0.school.row + ($0.pause.map { [$0.spoken(museum.timeZone)] } ?? []) }
        return Answer(
            document: ["schools": schools],
            lines: rows.isEmpty ? [text("沒有學校。", "There are no schools.")] : Table(rows).lines)
    }
}
