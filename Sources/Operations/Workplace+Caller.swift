import Foundation
package import Ledger
import MuseumModel

extension OpenMuseum {
    /// Who asks for a write now, by the museum's clock and its working days.
    package func caller(_ key: Request.Key) -> Caller {
        let days = folder.days
        return Caller(
            author: workplace.author, key: key, at: now, timeZone: timeZone, isWorkday: { days.isWorkday($0) })
    }
}
