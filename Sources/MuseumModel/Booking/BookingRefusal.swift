/// Why a rule does not let a booking or a cancellation happen.
package enum BookingRefusal: Error, Hashable, Codable, Sendable {
    case noSuchSession(Session.ID)
    case sessionCancelled(Session.ID)
    /// The session is a meeting of a series, which is enrolled in as a whole.
    case partOfSeries(Session.ID, Series.ID)
    case noSuchSeries(Series.ID)
    /// The party needs more places than are left; in a series, of its fullest meeting.
    case notEnoughPlaces(Session.ID, needed: Int, left: Int)
    case partyTooSmall(minimum: Int, places: Int)
    case partyTooLarge(maximum: Int, places: Int)
    /// `needed` adults must come with so many students.
    case tooFewAdults(needed: Int, adults: Int)
    /// The last local day on which it could be booked is past.
    case tooLate(Session.ID, lastDay: LocalDate)
    /// The school already holds the named booking for the session.
    case alreadyBooked(Booking.ID)
    case noSuchBooking(Booking.ID)
    case alreadyCancelled(Booking.ID)
    /// The key was used before for a request with other contents.
    case keyUsedForAnotherRequest(String)
}

extension BookingRefusal {
    package var message: Message {
        switch self {
        case .noSuchSession(let id): Message(zhHant: "沒有場次 \(id)", english: "there is no session \(id)")
        case .sessionCancelled(let id): Message(zhHant: "場次 \(id) 已取消", english: "session \(id) is cancelled")
        case .partOfSeries(let id, let series):
            Message(
                zhHant: "場次 \(id) 屬於系列課程 \(series)，須整個系列一起預約",
                english: "session \(id) is a meeting of series \(series); book the whole series")
        case .noSuchSeries(let id): Message(zhHant: "沒有系列課程 \(id)", english: "there is no series \(id)")
        case .notEnoughPlaces(let id, let needed, let left):
            Message(
                zhHant: "場次 \(id) 需要 \(needed) 個名額，只剩 \(left) 個",
                english: "session \(id) has \(left) left; the party needs \(needed)")
        case .partyTooSmall(let minimum, let places):
            Message(
                zhHant: "至少要 \(minimum) 人才能成團，目前 \(places) 人",
                english: "a group of at least \(minimum) is needed; this one counts \(places)")
        case .partyTooLarge(let maximum, let places):
            Message(
                zhHant: "每場最多 \(maximum) 人，目前 \(places) 人",
                english: "a session takes at most \(maximum); this party counts \(places)")
        case .tooFewAdults(let needed, let adults):
            Message(
                zhHant: "至少要有 \(needed) 位隨行大人，目前 \(adults) 位",
                english: "\(needed) accompanying adults are needed; this party has \(adults)")
        case .tooLate(let id, let lastDay):
            Message(
                zhHant: "場次 \(id) 的預約已於 \(lastDay.minguo) 截止",
                english: "bookings for session \(id) closed at the end of \(lastDay)")
        case .alreadyBooked(let id):
            Message(zhHant: "貴校已預約同一場次（\(id)）", english: "this school has already booked the session (\(id))")
        case .noSuchBooking(let id): Message(zhHant: "沒有預約 \(id)", english: "there is no booking \(id)")
        case .alreadyCancelled(let id): Message(zhHant: "預約 \(id) 已取消", english: "booking \(id) is already cancelled")
        case .keyUsedForAnotherRequest(let key):
            Message(
                zhHant: "識別碼 \(key) 已用於內容不同的申請",
                english: "key \(key) was used before for a request with other contents")
        }
    }
}
