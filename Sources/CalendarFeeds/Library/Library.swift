import CLibical
import Glibc

/// Entry to libical: whatever touches it goes through one of the handles of this folder, which prepare it first.
enum Library {
    /// Evaluated once, before the first handle is made: a malformed value must give an error, never end the process.
    static let isPrepared: Bool = {
        icalerror_set_errors_are_fatal(0)
        return true
    }()

    /// The library's one UTC zone; it lives as long as the process.
    nonisolated(unsafe) static let utc: OpaquePointer? = {
        precondition(isPrepared)
        return unsafe icaltimezone_get_utc_timezone()
    }()

    /// The bytes of a string that the library allocated for the caller; the library's memory is given back.
    static func bytes(taking text: UnsafeMutablePointer<CChar>?) -> [UInt8] {
        guard let text = unsafe text else { return [] }
        defer { unsafe icalmemory_free_buffer(text) }
        return mendingLineEnds(unsafe Array(UnsafeRawBufferPointer(start: text, count: strlen(text))))
    }

    /// Takes out the fold that the library sets between the CR and the LF of a line whose last octets just fill it. A CR is never
    /// part of a value: what is written has none.
    static func mendingLineEnds(_ bytes: [UInt8]) -> [UInt8] {
        let torn = Array("\r\r\n \n".utf8)
        guard var found = bytes.firstRange(of: torn) else { return bytes }
        var mended: [UInt8] = []
        var rest = bytes[...]
        while true {
            mended += rest[..<found.lowerBound] + Array("\r\n".utf8)
            rest = rest[found.upperBound...]
            guard let next = rest.firstRange(of: torn) else { return mended + rest }
            found = next
        }
    }

    /// A copy of a string that stays the library's own; broken UTF-8 becomes U+FFFD.
    static func copy(_ text: UnsafePointer<CChar>?) -> String? {
        guard let text = unsafe text else { return nil }
        return unsafe String(cString: text)
    }
}
