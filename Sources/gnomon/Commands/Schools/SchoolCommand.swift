import ArgumentParser
import MuseumModel

struct SchoolCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "school",
        abstract: text("學校名冊：登錄、查看、暫停預約與解除。", "The register of schools: enter, show, pause and lift."),
        subcommands: [RegisterSchool.self, ShowSchool.self, ListSchools.self, PauseSchool.self, LiftPause.self])
}

/// A reason that goes into the audit.
struct ReasonOptions: ParsableArguments {
    @Option(help: help("原因，記入稽核紀錄；請勿寫個人資料。", "Why; it is recorded. Name no persons."))
    var reason: String
}
