import CalendarFeeds
package import Catalogue
package import Foundation
package import MuseumModel

/// A calendar that somebody wants the museum to take over.
package struct CalendarImport: Sendable {
    package let data: Data
    /// The name of the file as it was given, for faults and doubts.
    package let source: String
    /// The name under which it is kept in `calendars/`.
    package let name: String
    package let use: CalendarUse
    /// As museum.yaml writes it, e.g. `room:LAB`; nil is the whole museum.
    package let scope: String?

    /// - Parameter data: An iCalendar file; or, where the source is a `.csv`, a government's table of office days.
    /// - Throws: what is wrong with such a table.
    package init(data: Data, source: String, name: String, use: CalendarUse, scope: String?) throws(Faults) {
        let isOfficeTable = source.lowercased().hasSuffix(".csv")
        self.data = isOfficeTable ? OfficeDayCalendar.bytes(of: try OfficeDayTable.days(of: data, file: source)) : data
        self.source = source
        self.name = name
        self.use = use
        self.scope = scope
    }
}

/// What taking a calendar over would do, or did.
package struct CalendarPreview: Codable, Sendable {
    /// A session that could not take place as planned once the calendar is taken.
    package struct Touched: Codable, Sendable {
        package let session: Session.ID
        package let title: LocalizedText
        package let start: LocalDateTime
        /// False for one that only the latest plan of its term has.
        package let isPublished: Bool
        package let reason: Message
        /// Confirmed ones.
        package let bookings: [Booking.ID]
    }

    /// Below the museum's folder.
    package let file: String
    package let use: CalendarUse
    package let scope: String?
    /// SHA-256 of the file as it came.
    package let source: String
    /// Occurrences within a year of the museum's terms.
    package let events: [CalendarEvent]
    package let doubts: [CalendarDoubt]
    /// Whether it takes the place of one that was taken before.
    package let isUpdate: Bool
    package let difference: CalendarDifference
    package let touched: [Touched]
    package private(set) var isTaken = false

    func taken() -> CalendarPreview {
        var preview = self
        preview.isTaken = true
        return preview
    }
}

/// Why a calendar is not taken over.
package enum CalendarRefusal: Error, Hashable, Sendable {
    /// Taking it would remove what an earlier import brought.
    case wouldRemove(Int)
}

extension CalendarRefusal {
    package var message: Message {
        switch self {
        case .wouldRemove(let count):
            Message(
                zhHant: "新檔案少了先前匯入的 \(count) 個活動",
                english: count == 1
                    ? "an event of the earlier import is not in the new file"
                    : "\(count) events of the earlier import are not in the new file")
        }
    }

    package var remedy: Message {
        Message(
            zhHant: "確認無誤後加上 --allow-removals；空檔或不完整的檔案不應清掉休館日",
            english: "if they shall go, give --allow-removals; an empty or cut-off file must not wipe closures")
    }
}
