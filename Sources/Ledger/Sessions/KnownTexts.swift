import Synchronization

/// Values by the JSON that says them: of staff and kits there are few different lists, and each is read once.
final class KnownTexts<Value: Decodable & Sendable>: Sendable {
    /// Beyond this many, all are forgotten: memory stays bounded.
    private static var most: Int { 4_096 }

    private let known = Mutex<[String: Value]>([:])

    func value(of text: String) throws -> Value {
        if let value = known.withLock({ $0[text] }) { return value }
        let value: Value = try CanonicalJSON.value(from: text)
        known.withLock { known in
            if known.count >= Self.most { known.removeAll() }
            known[text] = value
        }
        return value
    }
}
