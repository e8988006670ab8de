import ArgumentParser
import MuseumModel
import Operations
import Planning

struct LeaveOutSession: AnsweringCommand {
    static let configuration = CommandConfiguration(
        commandName: "leave-out",
        abstract: text(
            "決定不辦某一場；先預覽，加 --take 才成為新草案。",
            "Decide that a session is not held; a preview unless --take is given."),
        discussion: text(
            "例如：gnomon leave-out P01.2027-spring.012 --take --museum my-museum；gnomon unlock 可再排入。",
            "For example: gnomon leave-out P01.2027-spring.012 --take --museum my-museum; gnomon unlock lets it be planned again."
        ))

    @Argument(help: help("場次或系列。", "The session or series."))
    var session: String

    @OptionGroup var edit: EditOptions
    @OptionGroup var museum: MuseumOptions
    @OptionGroup var common: CommonOptions

    func answer() async throws -> Answer {
        try await edit.answer(SessionEdit(session: session, change: .leaveOut), museum)
    }
}
