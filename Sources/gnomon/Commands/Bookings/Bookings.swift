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

    @OptionGroup var place: DeskOptions
    @OptionGroup var common: CommonOptions

    func answer() async throws -> Answer {
        let desk = try place.desk.0
        let bookings = try await desk.bookings(
            school: school.map { School.ID($0) }, session: session.map { Session.ID($0) })
        var lines = Table(bookings.map(\.row)).lines
        if bookings.isEmpty { lines = [text("沒有預約。", "There are no bookings.")] }
        if let session, let museum = desk as? OpenMuseum, let over = try await museum.over(Session.ID(session)),
            over > 0
        {
            lines.append(text("超出 \(over) 個名額", "over by \(over)"))
        }
        return Answer(document: ["bookings": bookings], lines: lines)
    }
}
