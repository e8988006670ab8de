import Fingerprint
import Foundation
import MuseumModel

extension Identifier {
    /// A name that people can read out over the telephone, e.g. `B-7F3K-9M2Q-X4TC`, in Crockford's base 32.
    ///
    /// Its first four letters rise every 64 ms, and begin anew after 18 hours: what is written together has neighbouring names,
    /// so that a shared commit changes few pages of each index. The others are 40 bits of the key's SHA-256.
    /// - Parameter letter: What is named, in one letter.
    init(_ letter: Character, for key: Request.Key, at: Date) {
        let moment = at.milliseconds >> 6
        let letters =
            [15, 10, 5, 0].map { alphabet[Int(moment >> $0 & 31)] }
            + Digest(of: "booking\n\(key)").bytes.prefix(8).map { alphabet[Int($0 & 31)] }
        let groups = stride(from: 0, to: 12, by: 4).map { String(decoding: letters[$0..<$0 + 4], as: UTF8.self) }
        self.init("\(letter)-\(groups.joined(separator: "-"))")
    }
}

/// Crockford's base 32; a static of a generic type would be made anew for each letter.
private let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)
