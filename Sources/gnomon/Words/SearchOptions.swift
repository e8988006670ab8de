import ArgumentParser
import Foundation
import Timetabling

/// How long to search, and from which seed.
struct SearchOptions: ParsableArguments {
    @Option(help: help("搜尋幾秒（預設 30）。", "Seconds to search (30 by default)."))
    var seconds: Double?

    @Option(help: help("搜尋幾步；相同步數與種子會得到相同的排程。", "Steps to search; with the same seed they give the same plan."))
    var iterations: Int?

    @Option(help: help("亂數種子。", "The seed."))
    var seed: UInt64 = 1

    @Option(help: help("執行緒數；不影響結果。", "Threads; the result is the same with any number."))
    var threads = 2

    func validate() throws {
        if seconds != nil && iterations != nil {
            throw ValidationError(text("--seconds 與 --iterations 只能擇一", "give --seconds or --iterations, not both"))
        }
        if let seconds, !(seconds > 0 && seconds <= 604_800) {
            throw ValidationError(text("--seconds 須大於 0 且不超過 604800", "--seconds lies above 0 and up to 604800"))
        }
        if let iterations, iterations < 1 {
            throw ValidationError(text("--iterations 至少為 1", "--iterations is at least 1"))
        }
        if !(1...64).contains(threads) {
            throw ValidationError(text("--threads 須在 1 到 64 之間", "--threads lies between 1 and 64"))
        }
    }

    /// Seconds; nil where steps are counted.
    var limit: Double? { iterations == nil ? seconds ?? 30 : nil }

    func budget(from start: ContinuousClock.Instant) -> Solver.Budget {
        if let iterations { return .iterations(iterations) }
        let limit = max(seconds ?? 30, 0.001)
        return .time { (ContinuousClock.now - start) / .seconds(limit) }
    }
}
