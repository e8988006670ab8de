import Foundation
import MuseumModel

/// One property of a calendar that is written.
struct Property: Hashable {
    struct Parameter: Hashable {
        /// Upper case.
        let name: String
        let value: String
    }

    /// A value by its type in RFC 5545, 3.3.
    enum Value: Hashable {
        case text(String)
        case texts([String])
        /// One of the words that the standards allow.
        case word(String)
        case integer(Int)
        /// On a wall clock; a parameter names its zone.
        case local(LocalDateTime)
        case utc(Date)
        case day(LocalDate)
        case minutes(Int)
        case position(Position)
        case uri(WebAddress)
        case mailbox(Mailbox)
        /// A rule of Gnomon's own making.
        case rule(String)
        /// Seconds east of Greenwich.
        case offset(Int)
        case periods([DateInterval])
    }

    let name: String
    let parameters: [Parameter]
    let value: Value

    init(_ name: String, _ value: Value, _ parameters: [Parameter] = []) {
        self.name = name
        self.value = value
        self.parameters = parameters
    }
}
