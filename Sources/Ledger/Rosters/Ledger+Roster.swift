import GRDB
package import MuseumModel

/// A roster that was taken; it names nobody, since it is kept with its key.
package struct RosterTaken: Hashable, Codable, Sendable {
    package let id: Booking.ID
    package let participants: Int
}

/// Why a roster is not taken.
package enum RosterRefusal: Error, Hashable, Sendable {
    /// More are listed than were booked.
    case tooMany(Booking.ID, listed: Int, booked: Int)

    package var message: Message {
        switch self {
        case .tooMany(let booking, let listed, let booked):
            Message(
                zhHant: "名冊有 \(listed) 人，預約 \(booking) 只有學生 \(booked) 人",
                english: "the roster lists \(listed), and booking \(booking) has \(booked) students")
        }
    }

    package var remedy: Message {
        Message(zhHant: "請先以 gnomon change 增加人數", english: "change the party with gnomon change first")
    }
}

extension Ledger {
    /// Keeps the list of those who come, in the place of an earlier one.
    /// - Throws: `RosterRefusal`, `BookingRefusal`, `LedgerFault`.
    package func keepRoster(
        _ participants: [Participant], of booking: Booking.ID, _ caller: Caller
    ) async throws -> RosterTaken {
        struct Body: Encodable {
            let booking: Booking.ID
            let participants: [Participant]
        }
        let order = try Order("roster", Body(booking: booking, participants: participants), caller)
        return try await once(order, caller) { database in
            let booked = try Self.liveBooking(booking, in: database).party.count(.students)
            guard participants.count <= booked else {
                throw RosterRefusal.tooMany(booking, listed: participants.count, booked: booked)
            }
            try database.execute(sql: "DELETE FROM participant WHERE booking = ?", arguments: [booking.value])
            let statement = try database.cachedStatement(
                sql: "INSERT INTO participant (booking, number, name, grade, born, needs) VALUES (?, ?, ?, ?, ?, ?)")
            for participant in participants {
                try statement.execute(arguments: [
                    booking.value, participant.number, participant.name, participant.grade,
                    participant.born?.description, participant.needs,
                ])
            }
            try Self.record(
                "roster", of: booking.value, ["participants": participants.count], by: caller.author, at: caller.at,
                in: database)
            return RosterTaken(id: booking, participants: participants.count)
        }
    }

    /// Those who come with a booking, by number; none where no roster came, or everybody was forgotten.
    package func roster(of booking: Booking.ID) async throws -> [Participant] {
        try await read { database in
            try Row.fetchAll(
                database, sql: "SELECT * FROM participant WHERE booking = ? ORDER BY number", arguments: [booking.value]
            ).map { row in
                let born: String? = row["born"]
                return Participant(
                    number: row["number"], name: row["name"], grade: row["grade"],
                    born: born.flatMap(LocalDate.init(parsing:)), needs: row["needs"])
            }
        }
    }
}
