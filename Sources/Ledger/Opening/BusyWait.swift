import Foundation

/// Waits in short sleeps for another process's transaction, and gives up when the patience is used up.
///
/// SQLite's own waiting grows to 100 ms a try, in which a place that is free would be kept from whoever waits.
struct BusyWait: Sendable {
    let patience: Duration

    /// Sleeps before try number `tries` (from 0): 1 ms, 2 ms … 8 ms, then always 8 ms. False: give up.
    func waits(_ tries: Int) -> Bool {
        guard Self.slept(before: tries) < patience else { return false }
        Thread.sleep(forTimeInterval: Double(Self.milliseconds(tries)) / 1000)
        return true
    }

    private static func milliseconds(_ tries: Int) -> Int { min(tries + 1, 8) }

    static func slept(before tries: Int) -> Duration {
        let rising = min(tries, 8)
        return .milliseconds(rising * (rising + 1) / 2 + max(0, tries - 8) * 8)
    }
}
