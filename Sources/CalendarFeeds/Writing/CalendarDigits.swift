import Foundation
import MuseumModel

/// Numbers of fixed width, as dates and times have them.
enum CalendarDigits {
    /// Seconds since 1970 on a clock, to the whole second before.
    static func seconds(_ instant: Date) -> Int { Int(instant.timeIntervalSince1970.rounded(.down)) }

    /// Day and second of the day.
    static func split(_ seconds: Int) -> (date: LocalDate, second: Int) {
        let day = seconds.dividedRoundingDown(by: 86_400)
        return (LocalDate(dayNumber: day), seconds - day * 86_400)
    }

    /// With zeros in front.
    static func append(_ number: Int, width: Int, to bytes: inout [UInt8]) {
        var divisor = 1
        for _ in 1..<width { divisor *= 10 }
        while divisor > 0 {
            bytes.append(UInt8(ascii: "0") + UInt8(number / divisor % 10))
            divisor /= 10
        }
    }
}
