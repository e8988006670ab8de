import Dispatch
import Foundation
import Synchronization
import Timetabling

/// Turns Ctrl-C and the request to terminate into a stop flag for as long as it lives.
///
/// What is stopped has a moment to give the answer that it has. Where it takes longer and nothing would be lost (a folder is
/// being read, say), the program ends without one.
struct Interrupts {
    private static let patience = DispatchTimeInterval.milliseconds(150)

    private let sources: [any DispatchSourceSignal]
    /// What the command has to tell so far.
    let result: Result

    init(_ stop: StopFlag) {
        let result = Result()
        self.result = result
        // Of its own: the threads of the global queues may all be searching.
        let queue = DispatchQueue(label: "interrupts", qos: .userInteractive)
        sources = [SIGINT, SIGTERM].map { number in
            // Elsewhere than on Linux a source listens beside the default action. On Linux it takes its place, and a signal that comes
            // before that must not be ignored: it would be lost.
            #if canImport(Darwin)
                signal(number, SIG_IGN)
            #endif
            let source = DispatchSource.makeSignalSource(signal: number, queue: queue)
            source.setEventHandler {
                stop.set()
                queue.asyncAfter(deadline: .now() + Self.patience) {
                    guard !result.isKept else { return }
                    Conversation.printError(text("已停止；還沒有結果。", "Stopped; there is no result yet."))
                    // As shells report an end by a signal.
                    _exit(128 + number)
                }
            }
            source.resume()
            return source
        }
    }

    func cancel() {
        result.keep()
        for source in sources { source.cancel() }
        signal(SIGINT, SIG_DFL)
        signal(SIGTERM, SIG_DFL)
    }
}

extension Interrupts {
    /// Whether there is something that a stop has to wait for.
    final class Result: Sendable {
        // A class, shared between the search and the one who is told of signals.
        private let flag = Atomic<Bool>(false)

        /// The answer is being written: it is not lost any more.
        func keep() { flag.store(true, ordering: .relaxed) }

        /// A plan has been found; not where the search was stopped before it had built its first one.
        func keep(unless stop: StopFlag) { if !stop.isSet { keep() } }
        fileprivate var isKept: Bool { flag.load(ordering: .relaxed) }
    }
}
