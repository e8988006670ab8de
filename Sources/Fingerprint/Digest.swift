import Crypto
package import Foundation

/// The SHA-256 of some bytes.
package struct Digest: Hashable, Codable, Sendable {
    /// 64 lower-case hexadecimal digits.
    package let hex: String

    package init(of bytes: some DataProtocol) {
        var digits: [UInt8] = []
        digits.reserveCapacity(2 * SHA256.byteCount)
        for byte in SHA256.hash(data: bytes) {
            digits.append(Self.digit(byte >> 4))
            digits.append(Self.digit(byte & 15))
        }
        hex = String(decoding: digits, as: UTF8.self)
    }

    /// Of the text's UTF-8, as it stands: composed and decomposed forms differ.
    package init(of text: String) {
        self.init(of: Array(text.utf8))
    }

    private static func digit(_ value: UInt8) -> UInt8 {
        value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
    }
}
