import ArgumentParser
import MuseumModel
import Operations
import Planning

struct MoveSession: AnsweringCommand {
    static let configuration = CommandConfiguration(
        commandName: "move",
        abstract: text(
            "手動移動場次；先預覽，加 --take 才成為新草案。", "Move a session by hand; a preview unless --take is given."),
        discussion: text(
            "例如：gnomon move P01.2027-spring.012 --to 116/03/05T10:00 --room LAB --museum my-museum；未寫明的部分不變。",
            "For example: gnomon move P01.2027-spring.012 --to 2027-03-05T10:00 --room LAB --museum my-museum; what is not named stays."
        ))

    @Argument(help: help("場次或系列。", "The session or series."))
    var session: String

    @Option(help: help("新的開始時間；系列為第一次。", "The new start; of a series, of its first meeting."))
    var to: LocalDateTime?

    @Option(help: help("新的場地。", "The new room."))
    var room: String?

    @Option(help: help("新的講師；有幾個角色時寫「角色:講師」，可重複。", "The new instructor, or ROLE:INSTRUCTOR; may be repeated."))
    var instructor: [String] = []

    @OptionGroup var edit: EditOptions
    @OptionGroup var museum: MuseumOptions
    @OptionGroup var common: CommonOptions

    func validate() throws {
        if to == nil, room == nil, instructor.isEmpty {
            throw ValidationError(
                text("請用 --to、--room 或 --instructor 寫明移到哪裡", "say with --to, --room or --instructor where to"))
        }
    }

    func answer() async throws -> Answer {
        let staff = instructor.map { text -> (role: String?, instructor: Instructor.ID) in
            let parts = text.split(separator: ":", maxSplits: 1).map(String.init)
            return parts.count == 2 ? (parts[0], Instructor.ID(parts[1])) : (nil, Instructor.ID(text))
        }
        let place = SessionEdit.Place(start: to, room: room.map { Room.ID($0) }, staff: staff)
        return try await edit.answer(SessionEdit(session: session, change: .place(place)), museum)
    }
}

/// How a hand edit is made.
struct EditOptions: ParsableArguments {
    @Option(help: help("排程代號；預設為最新的。", "The plan; the latest by default."))
    var plan: String?

    @Flag(help: help("成為新草案。", "Make a new draft of it."))
    var take = false

    @Flag(help: help("即使違反必守規則也要。", "Even where it breaks must-rules."))
    var force = false

    func answer(_ edit: SessionEdit, _ museum: MuseumOptions) async throws -> Answer {
        let preview = try await OpenMuseum(museum.workplace).edit(
            edit, plan: plan.map { Plan.ID($0) }, takes: take, forces: force)
        var lines = preview.comparison.lines(limit: 20) + preview.broken.lines
        lines.append(
            preview.taken.map { plan in
                text(
                    "新草案 \(plan)；復原：gnomon undo", "The new draft is \(plan). To go back: gnomon undo")
            } ?? text("尚未變動；確認後加上 --take。", "Nothing is changed yet; give --take to do it."))
        return Answer(document: preview, lines: lines)
    }
}

/// A moment as the museum writes it, with a T or a blank between date and time.
extension LocalDateTime: ExpressibleByArgument {
    package init?(argument: String) { self.init(parsing: argument) }
}
