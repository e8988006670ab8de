import Crypto
package import Foundation

/// Whether two secrets are equal, in a time that tells neither where they differ nor how long they are.
///
/// Digests are compared, not the secrets: swift-crypto compares digests in constant time, and they have one length.
package func equalInConstantTime(_ one: some DataProtocol, _ other: some DataProtocol) -> Bool {
    SHA256.hash(data: one) == SHA256.hash(data: other)
}

/// Whether two secret texts have the same UTF-8, in constant time.
package func equalInConstantTime(_ one: String, _ other: String) -> Bool {
    equalInConstantTime(Array(one.utf8), Array(other.utf8))
}
