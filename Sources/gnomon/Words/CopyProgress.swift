import Foundation
import Synchronization

/// Shows how much of a file is copied, when that takes longer than a moment.
final class CopyProgress: Sendable {
    // A class, because the copying reports to it from another task.
    private let start = ContinuousClock.now
    private let shown = Mutex<Int?>(nil)
    private let isTerminal = isatty(STDERR_FILENO) == 1

    func show(_ share: Double) {
        guard start.duration(to: .now) > .seconds(1) else { return }
        let step = Int(share * 20) * 5
        let isNew = shown.withLock { last in
            defer { last = step }
            return last != step
        }
        if isNew {
            write(
                (isTerminal ? "\r\u{1B}[K" : "") + text("已複製 \(step) %", "\(step) % copied") + (isTerminal ? "" : "\n"))
        }
    }

    func end() {
        if isTerminal, shown.withLock({ $0 }) != nil { write("\r\u{1B}[K") }
    }

    private func write(_ text: String) {
        try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
    }
}
