import Fingerprint
import Foundation

/// The SHA-256 of a part of a page, as a Content-Security-Policy names it.
struct SourceHash: Hashable, Sendable {
    let base64: String

    init(of text: String) {
        base64 = Data(Digest(of: text).bytes).base64EncodedString()
    }
}
