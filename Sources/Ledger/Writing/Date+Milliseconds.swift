import Foundation

extension Date {
    /// Milliseconds since 1970 UTC, as the ledger stores instants.
    var milliseconds: Int64 { Int64((timeIntervalSince1970 * 1000).rounded()) }

    init(milliseconds: Int64) {
        self.init(timeIntervalSince1970: Double(milliseconds) / 1000)
    }

    /// The instant as it will be read back, so that a first answer equals every later one.
    var stored: Date { Date(milliseconds: milliseconds) }
}
