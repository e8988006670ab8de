import Foundation

/// A secret of 256 random bits that is shown once and kept only as its digest.
package struct RandomToken: Hashable, Sendable {
    /// 43 characters of base64url, without padding.
    package let text: String

    /// - Parameter generator: `SystemRandomNumberGenerator` except in tests; on Linux it reads the kernel's generator.
    package init(using generator: inout some RandomNumberGenerator) {
        let bytes = (0..<32).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
        text = String(
            Data(bytes).base64EncodedString().compactMap { character in
                switch character {
                case "+": "-"
                case "/": "_"
                case "=": nil
                default: character
                }
            })
    }

    /// What may be stored in place of the secret.
    package var digest: Digest { Digest(of: text) }
}
