import Foundation
import Operations
import Synchronization

/// Shows how far a search has come: on a terminal one line that is written anew, elsewhere a line every five seconds.
final class ProgressLine: Sendable {
    // A class, because the search reports to it from another task.
    private struct State {
        /// Seconds into the search; nil before the first line.
        var lastShown: Double?
        /// When the first plan without gaps was there; nil while there is none.
        var firstComplete: Double?
        var rate = 0
    }

    private let state = Mutex(State())
    private let isTerminal = isatty(STDERR_FILENO) == 1
    private let seconds: Double?

    /// - Parameter seconds: The time allowed; nil where steps are counted.
    init(seconds: Double?) {
        self.seconds = seconds
    }

    func show(_ progress: PlanProgress) {
        let elapsed = progress.elapsed / .seconds(1)
        let rate = Int(Double(progress.proposals) / max(elapsed, 0.001) / 1000)
        let isDue = state.withLock { state in
            if progress.unplaced == 0, state.firstComplete == nil { state.firstComplete = elapsed }
            state.rate = rate
            let isDue = elapsed - (state.lastShown ?? (isTerminal ? -1 : 0)) >= (isTerminal ? 0.25 : 5)
            if isDue { state.lastShown = elapsed }
            return isDue
        }
        guard isDue else { return }
        let left =
            seconds.map { text("剩 \(Int(max(0, $0 - elapsed))) 秒", "\(Int(max(0, $0 - elapsed))) s left") }
            ?? "\(Int(progress.share * 100)) %"
        let line = text(
            "成本 \(progress.bestCost)　未排入 \(progress.unplaced)　每秒 \(rate) 千步　\(left)",
            "cost \(progress.bestCost)  left out \(progress.unplaced)  \(rate) k steps/s  \(left)")
        write(isTerminal ? "\r\u{1B}[K\(line)" : line + "\n")
    }

    /// Ends the line with what is known of the search's speed.
    func end() {
        let (complete, rate) = state.withLock { ($0.firstComplete, $0.rate) }
        let first =
            complete.map {
                let seconds = String(format: "%.2f", $0)
                return text("第一個完整排程於 \(seconds) 秒　", "first complete plan after \(seconds) s  ")
            } ?? ""
        write((isTerminal ? "\r\u{1B}[K" : "") + first + text("每秒 \(rate) 千步\n", "\(rate) k steps/s\n"))
    }

    private func write(_ text: String) {
        try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
    }
}
