import Crypto
package import Foundation

/// The SHA-256 of some bytes.
package struct Digest: Hashable, Codable, Sendable {
    /// 64 lower-case hexadecimal digits.
    package let hex: String

    package init(of bytes: some DataProtocol) {
        hex = SHA256.hash(data: bytes).reduce(into: "") { text, byte in
            text.append(Self.digits[Int(byte >> 4)])
            text.append(Self.digits[Int(byte & 15)])
        }
    }

    /// Of the text's UTF-8, as it stands: composed and decomposed forms differ.
    package init(of text: String) {
        self.init(of: Array(text.utf8))
    }

    private static let digits = Array("0123456789abcdef")
}
