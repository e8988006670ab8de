import ArgumentParser
import MuseumModel
import Operations

struct Bookings: AnsweringCommand {
    static let configuration = CommandConfiguration(
        abstract: text("列出預約。", "List bookings."),
        discussion: text("例如：gnomon bookings --school S001", "For example: gnomon bookings --school S001"))

    @Option(help: help("只列這所學校。", "Only those of this school."))
    var school: String?

    @Option(help: help("只列這個場次。", "Only those of this session."))
    var session: String?

    @OptionGroup var museum: MuseumOptions
    @OptionGroup var common: CommonOptions

    func answer() async throws -> Answer {
        let bookings = try await OpenMuseum(museum.workplace)
            .bookings(school: school.map { School.ID($0) }, session: session.map { Session.ID($0) })
        return Answer(
            document: ["bookings": bookings],
            lines: bookings.isEmpty ? [text("沒有預約。", "There are no bookings.")] : Table(bookings.map(\.row)).lines)
    }
}
