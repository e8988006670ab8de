import CLibical
import Foundation
import MuseumModel

/// A time as the library takes it: local without a zone (the property names the zone), or UTC.
@safe struct CalendarTime {
    @unsafe let value: icaltimetype

    init(_ local: LocalDateTime) {
        unsafe self.init(local.date, secondOfDay: local.time.minutes * 60)
    }

    /// UTC, to the whole second before.
    init(utc instant: Date) {
        let seconds = Int(instant.timeIntervalSince1970.rounded(.down))
        let day = seconds.dividedRoundingDown(by: 86_400)
        unsafe self.init(
            LocalDate(dayNumber: day), secondOfDay: seconds - day * 86_400, zone: Library.utc)
    }

    private init(_ date: LocalDate, secondOfDay: Int, zone: OpaquePointer? = nil) {
        var value = unsafe icaltime_null_time()
        unsafe value.year = Int32(date.year)
        unsafe value.month = Int32(date.month)
        unsafe value.day = Int32(date.day)
        unsafe value.hour = Int32(secondOfDay / 3600)
        unsafe value.minute = Int32(secondOfDay / 60 % 60)
        unsafe value.second = Int32(secondOfDay % 60)
        unsafe value.zone = unsafe zone
        unsafe self.value = unsafe value
    }
}

extension Int {
    /// The quotient rounded towards minus infinity, for times before 1970.
    func dividedRoundingDown(by divisor: Int) -> Int {
        self >= 0 ? self / divisor : -((-self + divisor - 1) / divisor)
    }
}
