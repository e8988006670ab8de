import Foundation
import Hummingbird

extension Parameters {
    /// A part of the path as it was meant, its %XX decoded; the router gives it as it was sent.
    /// - Throws: `Refusal.notFound` where it is not UTF-8 or holds a control character.
    func name(_ parameter: String) throws(Refusal) -> String {
        guard let name = get(parameter)?.removingPercentEncoding, !name.isEmpty,
            name.unicodeScalars.allSatisfy({ $0.value >= 0x20 && $0.value != 0x7F })
        else { throw .notFound }
        return name
    }
}
