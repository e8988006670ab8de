import ArgumentParser
import MuseumModel
import Operations

struct UnlockSession: AnsweringCommand {
    static let configuration = CommandConfiguration(
        commandName: "unlock",
        abstract: text("解除場次的鎖定。", "Let planning change a session again."),
        discussion: text(
            "例如：gnomon unlock P01.2027-spring.012 --museum my-museum",
            "For example: gnomon unlock P01.2027-spring.012 --museum my-museum"))

    @Argument(help: help("場次或系列。", "The session or series."))
    var session: String?

    @Flag(help: help("解除全部鎖定。", "Unlock all of them."))
    var all = false

    @Option(help: help("排程代號；預設為最新的。", "The plan; the latest by default."))
    var plan: String?

    @OptionGroup var museum: MuseumOptions
    @OptionGroup var common: CommonOptions

    func validate() throws {
        if (session == nil) != all {
            throw ValidationError(text("請指定場次，或用 --all", "name a session, or give --all"))
        }
    }

    func answer() async throws -> Answer {
        LockList(try await OpenMuseum(museum.workplace).unlock(session, plan: plan.map { Plan.ID($0) })).answer
    }
}
