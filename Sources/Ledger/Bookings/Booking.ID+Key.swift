import Fingerprint
import MuseumModel

extension Identifier<Booking> {
    /// The booking's name, e.g. `B-7F3K-9M2Q-X4TC`: 60 bits of the key's SHA-256 in Crockford's base 32, which people can
    /// read out over the telephone. The same key gives the same name, so that no randomness is needed here.
    init(for key: Request.Key) {
        let digits = Array(Digest(of: "booking\n\(key)").hex)
        let letters = stride(from: 0, to: 24, by: 2).map { position in
            Self.alphabet[Int(String(digits[position...position + 1]), radix: 16)! & 31]
        }
        let groups = stride(from: 0, to: 12, by: 4).map { String(letters[$0..<$0 + 4]) }
        self.init("B-" + groups.joined(separator: "-"))
    }

    private static var alphabet: [Character] { Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ") }
}
