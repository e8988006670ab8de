import MuseumModel

extension Booking {
    /// One line of a list: identity, status, school, sessions, who comes.
    var row: [String] {
        let heads = Party.Category.allCases.filter { party.count($0) > 0 }
            .map { category in
                Message(
                    zhHant: "\(category.name.zhHant) \(party.count(category))",
                    english: "\(party.count(category)) \(category.name.english)")
            }
        let state =
            switch status {
            case .confirmed: text("已確認", "confirmed")
            case .cancelled: text("已取消", "cancelled")
            }
        return [id.value, state, school.value, meetings, heads.joined().spoken]
    }

    /// A long series by its first and last meeting.
    private var meetings: String {
        guard sessions.count > 3, let first = sessions.first, let last = sessions.last else {
            return sessions.map(\.value).joined(separator: " ")
        }
        return text("\(first) 至 \(last)（\(sessions.count) 場）", "\(first) to \(last) (\(sessions.count) sessions)")
    }
}

/// A booking with the key under which it was asked for.
struct BookingDocument: Encodable {
    let booking: Booking
    let key: String

    init(_ written: Keyed<Booking>) {
        booking = written.value
        key = written.key.value
    }
}
