import CLibical
import Glibc

/// Entry to libical: whatever touches it goes through one of the handles of this folder, which prepare it first.
///
/// Safe for use from many threads at once: no component is ever seen by two of them, no string of the library's ring buffers is
/// kept, and none of its time zones, whose loading is not safe, is used.
enum Library {
    /// Evaluated once, before the first handle is made: a malformed value must give an error, never end the process.
    static let isPrepared: Bool = {
        icalerror_set_errors_are_fatal(0)
        return true
    }()

    /// The bytes of a string that the library allocated for the caller; the library's memory is given back.
    static func bytes(taking text: UnsafeMutablePointer<CChar>?) -> [UInt8] {
        guard let text = unsafe text else { return [] }
        defer { unsafe icalmemory_free_buffer(text) }
        return unsafe Array(UnsafeRawBufferPointer(start: text, count: strlen(text)))
    }

    /// A copy of a string that stays the library's own; broken UTF-8 becomes U+FFFD.
    static func copy(_ text: UnsafePointer<CChar>?) -> String? {
        guard let text = unsafe text else { return nil }
        return unsafe String(cString: text)
    }
}

extension Int {
    /// The quotient rounded towards minus infinity, for times before 1970.
    func dividedRoundingDown(by divisor: Int) -> Int {
        self >= 0 ? self / divisor : -((-self + divisor - 1) / divisor)
    }
}
