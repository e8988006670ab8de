package import Ledger
package import MuseumModel

/// The key of a write.
package typealias RequestKey = Request.Key

/// Others held the ledger for too long; the same request with the same key may succeed soon.
package struct Busy: Sendable {
    package let message: Message
    /// Seconds.
    package let retryAfter: Int

    /// Nil for any other error.
    package init?(_ error: any Error) {
        guard let fault = error as? LedgerFault, case .busy(let after) = fault else { return nil }
        message = fault.message
        retryAfter = Int(after.components.seconds)
    }
}
