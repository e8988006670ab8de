import Foundation
import Operations
import Synchronization

/// Shows how far a search has come: on a terminal one line that is written anew, elsewhere a line every five seconds.
final class ProgressLine: Sendable {
    // A class, because the search reports to it from another task.
    private let lastShown = Mutex(-1.0)
    private let isTerminal = isatty(STDERR_FILENO) == 1
    private let seconds: Double?

    /// - Parameter seconds: The time allowed; nil where steps are counted.
    init(seconds: Double?) {
        self.seconds = seconds
    }

    func show(_ progress: PlanProgress) {
        let elapsed = progress.elapsed / .seconds(1)
        let isDue = lastShown.withLock { last in
            let isDue = last < 0 ? isTerminal || elapsed > 5 : elapsed - last >= (isTerminal ? 0.25 : 5)
            if isDue { last = elapsed }
            return isDue
        }
        guard isDue else { return }
        let rate = Int(Double(progress.proposals) / max(elapsed, 0.001) / 1000)
        let left =
            seconds.map { text("剩 \(Int(max(0, $0 - elapsed))) 秒", "\(Int(max(0, $0 - elapsed))) s left") }
            ?? "\(Int(progress.share * 100)) %"
        let line = text(
            "成本 \(progress.bestCost)　未排入 \(progress.unplaced)　每秒 \(rate) 千步　\(left)",
            "cost \(progress.bestCost)  left out \(progress.unplaced)  \(rate) k steps/s  \(left)")
        write(isTerminal ? "\r\u{1B}[K\(line)" : line + "\n")
    }

    /// Clears the line.
    func end() {
        if isTerminal { write("\r\u{1B}[K") }
    }

    private func write(_ text: String) {
        try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
    }
}
