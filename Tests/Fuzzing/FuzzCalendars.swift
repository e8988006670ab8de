import CalendarFeeds
import Foundation
import MuseumModel

private let taipei = TimeZone(identifier: "Asia/Taipei")!
private let window = DateSpan(
    LocalDate(year: 2026, month: 8, day: 1)!, LocalDate(year: 2027, month: 7, day: 31)!)!

/// What libFuzzer calls with each input: the three ways in which a calendar of unknown origin is read.
///
/// A crash or a second without an answer is a fault; and so is a calendar that is read, but whose kept form
/// is not read to the same occurrences.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzCalendars(_ start: UnsafePointer<UInt8>, _ count: Int) -> Int32 {
    let data = unsafe Data(bytes: start, count: count)
    _ = CalendarCheck(data, file: "fuzz.ics", isPublic: true)
    guard
        let contents = try? CalendarReader.contents(of: data, file: "fuzz.ics", timeZone: taipei, window: window)
    else { return 0 }
    do {
        let kept = try KeptCalendar.bytes(
            of: data, file: "fuzz.ics", isAnonymous: false, digest: "0", identity: { $0 })
        let again = try CalendarReader.contents(of: kept, file: "fuzz.ics", timeZone: taipei, window: window)
        precondition(again.events == contents.events, "kept otherwise than read")
    } catch {
        preconditionFailure("what was read cannot be kept: \(error)")
    }
    return 0
}
