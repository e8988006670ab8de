import Fingerprint
import Foundation

/// The SHA-256 of a part of a page, as a Content-Security-Policy names it.
struct SourceHash: Hashable, Sendable {
    let base64: String

    init(of text: String) {
        let digits = Array(Digest(of: text).hex)
        let bytes = stride(from: 0, to: digits.count, by: 2).compactMap {
            UInt8(String(digits[$0...$0 + 1]), radix: 16)
        }
        base64 = Data(bytes).base64EncodedString()
    }
}
