import Catalogue
package import Foundation
package import Ledger
package import MuseumModel

/// A file that somebody sent.
package struct ImportedFile: Sendable {
    package let data: Data
    /// As faults name it.
    package let name: String

    package init(data: Data, name: String) {
        self.data = data
        self.name = name
    }
}

extension OpenMuseum {
    /// Takes the list of those who come with a booking; all of it or nothing.
    /// - Parameter key: Nil to see only what would be taken.
    /// - Throws: `Faults`, `RosterRefusal`, `BookingRefusal`, `LedgerFault`.
    package func importRoster(
        _ file: ImportedFile, of booking: Booking.ID, key: Request.Key?
    ) async throws -> [Participant] {
        let participants = try RosterFile.read(file.data, file: file.name)
        if let key {
            _ = try await ledger.keepRoster(participants, of: booking, caller(key))
        } else {
            let booked = try await self.booking(booking).party.count(.students)
            guard participants.count <= booked else {
                throw RosterRefusal.tooMany(booking, listed: participants.count, booked: booked)
            }
        }
        return participants
    }

    /// Puts the schools of a file into the register; all of them or none.
    /// - Parameter key: Nil to see only what would be taken.
    /// - Throws: `Faults`, `LedgerFault`.
    package func importSchools(_ file: ImportedFile, key: Request.Key?) async throws -> [School] {
        let items = try SchoolsFile.read(file.data, file: file.name, languages: folder.museum.languages)
        if let key {
            _ = try await ledger.registerAll(items.map { ($0.school, $0.contact) }, caller(key))
        }
        return items.map(\.school)
    }

    /// Makes the bookings of a file; all of them or none.
    /// - Parameter key: Nil to see only what would be booked.
    /// - Throws: `Faults` with every row at fault or refused; `LedgerFault`.
    package func importBookings(_ file: ImportedFile, key: Request.Key?) async throws -> [Booking] {
        let items = try BookingsFile.read(file.data, file: file.name)
        let known = try await schools()
        var faults: [Fault] = []
        var requests: [(request: BookingRequest, standing: SchoolStanding)] = []
        for (line, item) in items.map({ ($0.line, $0.item) }) {
            guard known.contains(where: { $0.id == item.school }) else {
                let fault = Fault.unknownName(item.school.value, option: "school", known: known.map(\.id.value))
                faults.append(
                    Fault(
                        file: file.name, line: line, field: "school", value: item.school.value, problem: fault.problem,
                        remedy: fault.remedy))
                continue
            }
            let wish = BookingWish(
                item.wanted, school: item.school, party: item.party, className: item.className, contact: item.contact,
                code: item.code)
            do {
                requests.append(try await request(wish))
            } catch let refusal as BookingRefusal {
                faults.append(.refused(refusal, file.name, line: line))
            }
        }
        try Faults.check(faults)
        do {
            return try await ledger.bookAll(
                BookingBatch(requests), isRehearsal: key == nil,
                caller(key ?? Request.Key("rehearsal \(UUID().uuidString)")))
        } catch let refused as BatchRefused {
            throw Faults(refused.refusals.map { .refused($0.refusal, file.name, line: items[$0.place].line) })
        }
    }
}

extension Fault {
    /// A row that a rule refuses.
    fileprivate static func refused(_ refusal: BookingRefusal, _ file: String, line: Int) -> Fault {
        Fault(
            file: file, line: line, problem: refusal.message,
            remedy: Message(
                zhHant: "請更正或刪除這一列；整份尚未匯入", english: "mend or delete this row; nothing of the file was taken"))
    }
}
