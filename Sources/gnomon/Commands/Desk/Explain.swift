import ArgumentParser
import Foundation
import MuseumModel
import Operations
import Planning
import Timetabling

struct Explain: AnsweringCommand {
    static let configuration = CommandConfiguration(
        abstract: text("說明場次為何排在那裡，或為何排不進。", "Why a session is where it is, or why it has no place."),
        discussion: text(
            "例如：gnomon explain P01.2027-spring.012 --museum my-museum；不指定場次則說明所有未排入者。",
            "For example: gnomon explain P01.2027-spring.012 --museum my-museum; without a session, all that is left out."
        ))

    @Argument(help: help("場次或系列；不填則為所有未排入者。", "The session or series; all that is left out by default."))
    var session: String?

    @Option(help: help("排程代號；預設為最新的。", "The plan; the latest by default."))
    var plan: String?

    @OptionGroup var museum: MuseumOptions
    @OptionGroup var common: CommonOptions

    func answer() async throws -> Answer {
        let stop = StopFlag()
        let interrupts = Interrupts(stop)
        defer { interrupts.cancel() }
        let museum = try OpenMuseum(museum.workplace)
        let isTerminal = isatty(2) != 0
        let found = try await museum.explain(session, plan: plan.map { Plan.ID($0) }, stop: stop) { index, count in
            if isTerminal, count > 1 { Conversation.printError("\(index + 1)/\(count)") }
        }
        var lines: [String] = []
        if stop.isSet { lines.append(text("已停止；以下不完整。", "Stopped; what follows is not complete.")) }
        if session == nil {
            lines.append(
                text(
                    "排程 \(found.plan)：要排 \(found.asked) 場，已排 \(found.placed) 場，未排 \(found.leftOut) 場。",
                    "Plan \(found.plan): \(found.asked) sessions asked for, \(found.placed) placed, \(found.leftOut) left out."
                ))
        }
        for (index, explanation) in found.explanations.enumerated() {
            // Sessions of a programme that fail for the same reasons are told once.
            let same = found.explanations[..<index].first {
                explanation.standing == .provedImpossible && $0.finding == explanation.finding
                    && $0.blame == explanation.blame && $0.title == explanation.title
            }
            lines +=
                same.map { ["\(explanation.session)" + text("：同 \($0.session)", ": as \($0.session)")] }
                ?? explanation.lines
        }
        return Answer(document: found, lines: lines)
    }
}
