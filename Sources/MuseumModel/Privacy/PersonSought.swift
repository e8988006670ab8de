/// How somebody is named who is to be forgotten; everything that is given must hold.
package struct PersonSought: Hashable, Codable, Sendable {
    package let name: String?
    package let phone: String?
    package let email: String?
    package let booking: Booking.ID?

    package init(
        name: String? = nil, phone: String? = nil, email: String? = nil, booking: Booking.ID? = nil
    ) {
        self.name = name
        self.phone = phone
        self.email = email
        self.booking = booking
    }
}

/// Why a person cannot be looked for.
package enum PersonFault: Error, Hashable, Sendable {
    case nothingGiven
    /// A single letter, or a number of fewer than six digits, stands in too many texts that are about somebody else.
    case tooShort(String)

    package var message: Message {
        switch self {
        case .nothingGiven:
            Message(zhHant: "沒有說明要找誰", english: "it is not said who is meant")
        case .tooShort(let text):
            Message(
                zhHant: "「\(text)」太短，會誤刪他人的資料", english: "“\(text)” is too short: others' data would be met as well")
        }
    }

    package var remedy: Message {
        Message(
            zhHant: "請給完整的姓名、電話（至少 6 碼）、電子郵件或預約代號",
            english: "give a whole name, a telephone of at least 6 digits, an e-mail address or a booking")
    }
}
