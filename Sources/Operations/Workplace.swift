package import Foundation
package import Ledger
import MuseumModel

/// Where the work is done: a museum's folder, its ledger, the clock on the wall, and who asks.
package struct Workplace: Sendable {
    package let directory: URL
    /// Path of the ledger.
    package let database: String
    package let shipped: ShippedFiles
    package let author: Author.ID
    package let clock: @Sendable () -> Date
    package let locking: WriteLocking

    /// - Parameters:
    ///   - database: Nil for `gnomon.sqlite` in the museum's folder.
    ///   - locking: See `WriteLocking`; anything but `.immediate` is for proofs.
    package init(
        directory: URL, database: String? = nil, shipped: ShippedFiles, author: Author.ID,
        locking: WriteLocking = .immediate, clock: @escaping @Sendable () -> Date
    ) {
        self.directory = directory
        self.database = database ?? directory.appending(path: "gnomon.sqlite").path
        self.shipped = shipped
        self.author = author
        self.locking = locking
        self.clock = clock
    }
}
