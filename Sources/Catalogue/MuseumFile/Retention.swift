import MuseumModel

/// The keys of `retention`.
enum RetentionKey: String, FieldName {
    case monthsAfterVisit = "months_after_visit"
}

extension Mapping<MuseumKey> {
    mutating func retentionPolicy() -> RetentionPolicy? {
        one(.retention, RetentionKey.self) { policy in
            policy.required(.monthsAfterVisit, .number(1...240)).map { RetentionPolicy(monthsAfterVisit: $0) }
        }
    }
}
