package import Foundation

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
    /// Bookings open at that minute, or nobody can be checked in before.
    case tooEarly(Session.ID, opens: LocalDateTime)
    /// Others wait for the session: what becomes free is offered to them first.
    case othersWait(Session.ID, waiting: Int)
    case instructorBusy(Session.ID, Instructor.ID, with: Session.ID)
    case kitInUse(Session.ID, Kit.ID)
    /// The hall takes no more people at that time.
    case hallFull(Session.ID, Hall.ID, needed: Int, left: Int)
    /// The last local day on which it could be changed is past, or the session has begun.
    case tooLateToChange(Session.ID, lastDay: LocalDate)
    /// The fee differs from what was agreed to; asked again with the new one, it is done.
    case feeToConfirm(old: Int, new: Int)
    /// A hold, a request or an offer that ended.
    case ended(Booking.ID, at: Date)
    case nothingToAccept(Booking.ID)
    case nothingToApprove(Booking.ID, Approver)
    case notConfirmed(Booking.ID)
    case wasRefused(Booking.ID)
    case alreadyCheckedIn(Booking.ID, Session.ID)
    case sessionOfAnotherBooking(Booking.ID, Session.ID)
    /// It can book again on that day, or when staff lift the pause.
    case schoolPaused(School.ID, until: LocalDate, because: SchoolPause.Reason)
    /// The school waits for the session already.
    case alreadyWaiting(WaitingEntry.ID)
    /// There is room: it can simply be booked.
    case noNeedToWait(Session.ID, left: Int)
    case noSuchEntry(WaitingEntry.ID)
    case noSuchCode(WaiverCode.ID)
    case codeSpent(WaiverCode.ID)
    case roomNotAccessible(Session.ID)
    /// Schools apply for it, and it is drawn after that day.
    case givenByLot(Session.ID, Round.ID, through: LocalDate)
    case noSuchCategory(FeeCategory.ID)
    /// The number of an official letter is missing.
    case evidenceNeeded(FeeCategory.ID)
    case fundUsedUp(Fund.ID, needed: Int, left: Int)
    /// What one school may have in the year that began in that calendar year.
    case fundShareUsedUp(Fund.ID, School.ID, year: Int, needed: Int, left: Int)
    /// One bus for each run: the named booking has it.
    case busIsPaid(School.ID, LocalDate, Booking.ID)
    /// A bus is paid by the fund of a fee category only.
    case noFundForBus
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
        case .tooEarly(let id, let opens):
            Message(
                zhHant: "場次 \(id) 要到 \(opens.date.minguo) \(opens.time) 才開放",
                english: "session \(id) opens on \(opens.date) at \(opens.time)")
        case .othersWait(let id, let waiting):
            Message(
                zhHant: "場次 \(id) 剩 0 個名額，已有 \(waiting) 組候補",
                english: "session \(id) has 0 left; \(waiting) \(waiting == 1 ? "group waits" : "groups wait") already")
        case .instructorBusy(let id, let instructor, let other):
            Message(
                zhHant: "場次 \(id) 的講師 \(instructor) 同時段已有場次 \(other)",
                english: "instructor \(instructor) of session \(id) is busy with session \(other) at that time")
        case .kitInUse(let id, let kit):
            Message(
                zhHant: "場次 \(id) 所需的教具 \(kit) 同時段已全數使用",
                english: "all units of kit \(kit) that session \(id) needs are in use at that time")
        case .hallFull(let id, let hall, let needed, let left):
            Message(
                zhHant: "場次 \(id) 所在的 \(hall) 同時段只能再容納 \(left) 人，需要 \(needed) 人",
                english: "hall \(hall) takes \(left) more people during session \(id); the party counts \(needed)")
        case .tooLateToChange(let id, let lastDay):
            Message(
                zhHant: "場次 \(id) 的異動已於 \(lastDay.minguo) 截止",
                english: "changes for session \(id) closed at the end of \(lastDay)")
        case .feeToConfirm(let old, let new):
            Message(
                zhHant: "費用將由 \(old) 變為 \(new)，尚未辦理",
                english: "the fee would be \(new) instead of \(old); nothing was done yet")
        case .ended(let id, _):
            Message(zhHant: "\(id) 的保留期限已過", english: "the time of \(id) is over; its places are given to others")
        case .nothingToAccept(let id):
            Message(zhHant: "\(id) 沒有待確認的事項", english: "\(id) has nothing to be accepted")
        case .nothingToApprove(let id, let approver):
            Message(
                zhHant: "\(id) 不需要\(approver.name.zhHant)核准",
                english: "\(id) needs no approval of the \(approver.name.english)")
        case .notConfirmed(let id): Message(zhHant: "預約 \(id) 尚未確認", english: "booking \(id) is not confirmed")
        case .wasRefused(let id): Message(zhHant: "申請 \(id) 未獲核准", english: "request \(id) was not approved")
        case .alreadyCheckedIn(let id, let session):
            Message(
                zhHant: "預約 \(id) 在場次 \(session) 已報到",
                english: "booking \(id) is checked in for session \(session) already")
        case .sessionOfAnotherBooking(let id, let session):
            Message(zhHant: "預約 \(id) 不含場次 \(session)", english: "booking \(id) has no places in session \(session)")
        case .schoolPaused(let school, let until, let reason):
            Message(
                zhHant: "\(school) 暫停預約至 \(until.minguo)：\(reason.message.zhHant)",
                english: "\(school) cannot book until \(until): \(reason.message.english)")
        case .alreadyWaiting(let id):
            Message(zhHant: "貴校已在候補名單（\(id)）", english: "this school is on the waiting list already (\(id))")
        case .noNeedToWait(let id, let left):
            Message(
                zhHant: "場次 \(id) 還有 \(left) 個名額，可直接預約", english: "session \(id) has \(left) left; it can be booked")
        case .noSuchEntry(let id): Message(zhHant: "沒有候補 \(id)", english: "there is no waiting entry \(id)")
        case .noSuchCode(let code): Message(zhHant: "沒有減免代碼 \(code)", english: "there is no waiver code \(code)")
        case .codeSpent(let code):
            Message(zhHant: "減免代碼 \(code) 已用完或過期", english: "waiver code \(code) is used up or out of date")
        case .roomNotAccessible(let id):
            Message(zhHant: "場次 \(id) 的場地不便輪椅進出", english: "the room of session \(id) is not accessible by wheelchair")
        case .noSuchCategory(let id): Message(zhHant: "沒有減免身分 \(id)", english: "there is no fee category \(id)")
        case .evidenceNeeded(let id):
            Message(zhHant: "減免身分 \(id) 須附公文文號", english: "fee category \(id) needs the number of an official letter")
        case .fundUsedUp(let id, let needed, let left):
            Message(
                zhHant: "基金 \(id) 餘額 \(left)，不足 \(needed)", english: "fund \(id) has \(left) left; \(needed) are needed"
            )
        case .fundShareUsedUp(let id, let school, let year, let needed, let left):
            Message(
                zhHant: "\(school) 在 \(year) 年度可再由基金 \(id) 補助 \(left)，不足 \(needed)",
                english: "\(school) may have \(left) more of fund \(id) in the year from \(year); \(needed) are needed")
        case .busIsPaid(let school, let day, let other):
            Message(
                zhHant: "\(school) 在 \(day.minguo) 的車資已由預約 \(other) 補助",
                english: "the bus of \(school) on \(day) is paid with booking \(other)")
        case .noFundForBus:
            Message(
                zhHant: "車資由減免身分所屬的基金補助，此預約沒有",
                english: "a bus is paid by the fund of a fee category; this booking has none")
        case .givenByLot(let id, let round, let last):
            Message(
                zhHant: "場次 \(id) 由 \(round) 抽籤決定，受理申請至 \(last.minguo)",
                english: "session \(id) is given by lot in round \(round); applications are taken through \(last)")
        }
    }
}

extension Approver {
    package var name: Message {
        switch self {
        case .museum: Message(zhHant: "館方", english: "museum")
        case .school: Message(zhHant: "校長", english: "head of school")
        }
    }
}
