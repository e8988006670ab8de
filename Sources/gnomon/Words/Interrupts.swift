import Dispatch
import Foundation
import Timetabling

/// Turns Ctrl-C and the request to terminate into a stop flag for as long as it lives.
struct Interrupts {
    private let sources: [any DispatchSourceSignal]

    init(_ stop: StopFlag) {
        sources = [SIGINT, SIGTERM].map { number in
            // Elsewhere than on Linux a source listens beside the default action. On Linux it takes its place, and a signal that comes
            // before that must not be ignored: it would be lost.
            #if canImport(Darwin)
                signal(number, SIG_IGN)
            #endif
            let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
            source.setEventHandler { stop.set() }
            source.resume()
            return source
        }
    }

    func cancel() {
        for source in sources { source.cancel() }
        signal(SIGINT, SIG_DFL)
        signal(SIGTERM, SIG_DFL)
    }
}
