import ArgumentParser
import Foundation
import MuseumModel
import Operations
import Timetabling
import TimetablingFormats

struct Solve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: text(
            "求解公開的排課實例。Ctrl-C 會停止並保留目前最好的解。",
            "Solve a public timetabling instance. Ctrl-C stops and keeps the best so far."),
        discussion: text(
            "例如：gnomon solve comp01.ctt --seconds 60 -o comp01.sol；有課排不進時結束代碼為 1",
            "For example: gnomon solve comp01.ctt --seconds 60 -o comp01.sol; the exit code is 1 where a lecture finds no place"
        ))

    @Argument(help: help("實例（.ctt 或 .ectt）。", "The instance, .ctt or .ectt."), completion: .file())
    var file: String

    @OptionGroup var search: SearchOptions

    @Option(name: .shortAndLong, help: help("解答寫入此檔。", "Write the solution to this file."), completion: .file())
    var output: String?

    @OptionGroup var common: CommonOptions

    private struct Document: Encodable {
        let instance: String
        let result: JudgementDocument
        let bound: Int
        let impossible: [Message]
        let seed: UInt64
        let iterations: Int
        let solution: String
    }

    func run() async throws {
        let instance = try PublicInstance(file)
        let stop = StopFlag()
        let interrupts = Interrupts(stop)
        defer { interrupts.cancel() }
        let result = interrupts.result
        let impossible = instance.shortages(stop: stop)
        for reason in impossible where !common.json {
            print(text("已證明無法全部排入：", "Proved that not all can be placed: ") + reason.spoken)
        }
        let line = ProgressLine(seconds: search.limit)
        let start = ContinuousClock.now
        let outcome = await Solver(seed: search.seed, threads: search.threads).solve(
            instance.problem, budget: search.budget(from: start), stop: stop
        ) { progress in
            result.keep(unless: stop)
            line.show(PlanProgress(progress, elapsed: ContinuousClock.now - start))
        }
        line.end()
        let solution = instance.timetable.solutionText(outcome.assignment)
        if let output { try solution.write(toFile: output, atomically: true, encoding: .utf8) }
        guard let judgement = instance.judge(outcome.assignment) else {
            preconditionFailure("the solution that was found cannot be read")
        }
        if common.json {
            try Conversation.print(
                json: Document(
                    instance: instance.timetable.name, result: JudgementDocument(judgement), bound: outcome.bound.cost,
                    impossible: impossible, seed: search.seed, iterations: search.iterations ?? outcome.proposals,
                    solution: solution))
        } else {
            for line in judgement.lines { print(line) }
            let bound = outcome.bound.cost
            if bound > 0, judgement.isFeasible {
                print(
                    judgement.cost == bound
                        ? text("成本已證明為最低。", "The cost is proved to be the lowest.")
                        : text("成本不可能低於 \(bound)。", "The cost cannot be below \(bound)."))
            }
            print(text("種子 \(search.seed)，\(outcome.proposals) 步", "Seed \(search.seed), \(outcome.proposals) steps"))
        }
        if !judgement.isFeasible { throw ExitCode(1) }
    }
}
