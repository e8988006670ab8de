import Foundation

/// JSON with sorted keys: equal values give equal bytes, which can be compared and hashed.
enum CanonicalJSON {
    static func text(_ value: some Encodable) throws -> String {
        if let writer = value as? any WritesCanonicalJSON { return writer.canonicalJSON }
        return try textByFoundation(value)
    }

    static func textByFoundation(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }

    static func value<Value: Decodable>(_ type: Value.Type = Value.self, from text: String) throws -> Value {
        try JSONDecoder().decode(type, from: Data(text.utf8))
    }
}
