import ArgumentParser
import MuseumModel
import Operations
import Planning

struct FindSubstitute: AnsweringCommand {
    static let configuration = CommandConfiguration(
        commandName: "substitute",
        abstract: text("講師缺席時誰可以代課。", "Who could step in for an instructor on a day."),
        discussion: text(
            "例如：gnomon substitute I02 --on 116/03/05 --museum my-museum",
            "For example: gnomon substitute I02 --on 2027-03-05 --museum my-museum"))

    @Argument(help: help("講師代碼。", "The instructor."))
    var instructor: String

    @Option(help: help("哪一天。", "The day."))
    var on: LocalDate

    @Option(help: help("排程代號；預設為最新的。", "The plan; the latest by default."))
    var plan: String?

    @OptionGroup var museum: MuseumOptions
    @OptionGroup var common: CommonOptions

    func answer() async throws -> Answer {
        let found = try await OpenMuseum(museum.workplace).substitutes(
            for: Instructor.ID(instructor), on: on, plan: plan.map { Plan.ID($0) })
        var lines: [String] = []
        if found.isEmpty {
            lines.append(
                text(
                    "\(instructor) 在 \(on.message.spoken) 沒有場次。",
                    "\(instructor) has no session on \(on.message.spoken)."))
        }
        for entry in found {
            let session = entry.session
            let series = entry.isSeries ? text("（代整個系列）", " (the whole series)") : ""
            lines.append(
                "\(session.id)  \(session.start.time)–\(session.end.time)  \(entry.title.spoken)  \(entry.role)\(series)"
            )
            let legal = entry.substitutes.filter(\.isLegal)
            lines +=
                Table(
                    legal.map { person in
                        [
                            "  \(person.instructor)", person.name.spoken, person.day.spoken,
                            text("已排 \(person.minutes) 分鐘", "\(person.minutes) minutes in all"),
                            text("成本 \(signed(person.change ?? 0))", "cost \(signed(person.change ?? 0))"),
                        ]
                    }
                ).lines
            if legal.isEmpty { lines.append(text("  沒有人可以代課：", "  Nobody can step in:")) }
            lines +=
                Table(
                    entry.substitutes.filter { !$0.isLegal }.map { person in
                        [
                            "  ✗ \(person.instructor)", person.name.spoken,
                            person.obstacles.map(\.spoken).joined(separator: text("、", ", ")),
                        ]
                    }
                ).lines
        }
        return Answer(document: found, lines: lines)
    }
}
