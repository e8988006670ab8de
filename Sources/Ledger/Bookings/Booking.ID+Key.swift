import Fingerprint
import MuseumModel

extension Identifier<Booking> {
    /// The booking's name, e.g. `B-7F3K-9M2Q-X4TC`: 60 bits of the key's SHA-256 in Crockford's base 32, which people can
    /// read out over the telephone. The same key gives the same name, so that no randomness is needed here.
    init(for key: Request.Key) {
        var name = Array("B".utf8)
        for (position, byte) in Digest(of: "booking\n\(key)").bytes.prefix(12).enumerated() {
            if position.isMultiple(of: 4) { name.append(UInt8(ascii: "-")) }
            name.append(alphabet[Int(byte & 31)])
        }
        self.init(String(decoding: name, as: UTF8.self))
    }
}

/// Crockford's base 32; a static of a generic type would be made anew for each letter.
private let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)
