package import Foundation

/// How long to wait before a message is tried again: five minutes, then four times as long each time, a day at most.
package enum RetryRule {
    package static func next(afterTry tries: Int, at: Date) -> Date {
        let minutes = (1..<max(tries, 1)).prefix(6).reduce(5) { minutes, _ in minutes * 4 }
        return at.addingTimeInterval(Double(min(minutes, 1_440) * 60))
    }
}
