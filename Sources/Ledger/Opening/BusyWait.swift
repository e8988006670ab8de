import Foundation

/// Waits in short sleeps for another process's transaction, and gives up when the patience is used up.
///
/// SQLite's own waiting grows to 100 ms a try, in which a place that is free would be kept from whoever waits. Between two
/// commits of a process at full work the file is free for a quarter of a millisecond, so it is asked for often.
struct BusyWait: Sendable {
    let patience: Duration

    /// Sleeps before try number `tries` (from 0). False: give up.
    func waits(_ tries: Int) -> Bool {
        guard .milliseconds(tries) < patience else { return false }
        Thread.sleep(forTimeInterval: 0.001)
        return true
    }
}
