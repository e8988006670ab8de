/// What of a session, or series, of a draft planning must not change. It belongs to that draft, and drafts made from it have it too.
package struct SessionLock: Hashable, Codable, Sendable {
    package enum Part: String, CaseIterable, Codable, Sendable {
        case time, room, instructor, kit
    }

    package enum Hold: Hashable, Codable, Sendable {
        /// These parts stay as the draft has them; never empty.
        case kept(Set<Part>)
        /// It is not held.
        case leftOut
    }

    /// The session, or the series.
    package let session: String
    package let hold: Hold

    package init(session: String, hold: Hold) {
        self.session = session
        self.hold = hold
    }

    /// The parts that are kept, in the order of their kinds; none where it is left out.
    package var parts: [Part] {
        switch hold {
        case .kept(let parts): Part.allCases.filter(parts.contains)
        case .leftOut: []
        }
    }
}

extension SessionLock.Part {
    package var name: Message {
        switch self {
        case .time: Message(zhHant: "時間", english: "time")
        case .room: Message(zhHant: "場地", english: "room")
        case .instructor: Message(zhHant: "講師", english: "instructor")
        case .kit: Message(zhHant: "教具", english: "kit")
        }
    }
}
