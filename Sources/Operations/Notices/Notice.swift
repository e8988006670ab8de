package import MuseumModel

/// A draft of a message to somebody whom a publication concerns, in the language that they read.
package struct Notice: Codable, Sendable {
    package enum Recipient: Hashable, Codable, Sendable {
        case booking(Booking.ID, School.ID)
        case waiting(WaitingEntry.ID, School.ID)
        case instructor(Instructor.ID)
    }

    /// What happened to them; the heaviest where there is more than one.
    package enum Cause: String, Codable, Sendable {
        /// All of it is called off.
        case cancelled
        /// Another day or hour, or a part of it is called off: an answer is asked for.
        case reconfirm
        /// The same day and hour, elsewhere or of another length.
        case changed
        /// New or different work.
        case roster
    }

    package let recipient: Recipient
    /// As the museum calls them.
    package let name: String
    package let language: Language
    package let cause: Cause
    package let subject: String
    /// Without greeting in a mail's headers: what a person reads from the first line to the last.
    package let body: String
}

extension Notice.Recipient {
    /// The code by which the ledger or the folder knows them.
    package var code: String {
        switch self {
        case .booking(let id, _): id.value
        case .waiting(let id, _): id.value
        case .instructor(let id): id.value
        }
    }
}

extension Notice.Cause {
    package var name: Message {
        switch self {
        case .cancelled: Message(zhHant: "取消", english: "cancelled")
        case .reconfirm: Message(zhHant: "改期，待再確認", english: "moved, to be reconfirmed")
        case .changed: Message(zhHant: "場地或時間長度變更", english: "another room or length")
        case .roster: Message(zhHant: "課表異動", english: "another roster")
        }
    }
}

extension Language {
    /// Of those that Gnomon speaks, the one for somebody who speaks these: the museum's own where they do.
    init(spoken tags: Set<String>, museum: Language) {
        let spoken = Language.allCases.filter { language in
            let root = language.rawValue.prefix(2)
            return tags.contains { $0 == root || $0.hasPrefix("\(root)-") }
        }
        self = spoken.isEmpty || spoken.contains(museum) ? museum : spoken[0]
    }

    /// The first of the museum's languages that Gnomon speaks.
    init(of museum: Museum) {
        self = museum.languages.lazy.compactMap { Language(rawValue: $0) }.first ?? .english
    }
}
