import MuseumModel

/// The keys of one entry of `walking_minutes`.
enum WalkKey: String, FieldName {
    case from, to, minutes
}

extension Mapping<MuseumKey> {
    mutating func walkingMinutes(_ sites: Names) -> [SitePair: Int] {
        let walks = eachDistinct(
            .walkingMinutes, WalkKey.self, isNeeded: false, at: .to, by: { "\($0.pair.first)–\($0.pair.second)" }
        ) {
            $0.walk(sites)
        }
        return Dictionary(walks.map { ($0.pair, $0.minutes) }, uniquingKeysWith: { first, _ in first })
    }
}

extension Mapping<WalkKey> {
    fileprivate mutating func walk(_ sites: Names) -> (pair: SitePair, minutes: Int)? {
        let from: Site.ID? = required(.from, .reference(to: sites))
        let to: Site.ID? = required(.to, .reference(to: sites))
        let minutes = required(.minutes, .number(0...600))
        guard let from, let to, let minutes else { return nil }
        if from == to {
            refuse(
                .to, value: to.value,
                problem: Message(zhHant: "起點與終點相同", english: "this is where the way starts"),
                remedy: Message(zhHant: "請填另一個館區", english: "write the other site"))
        }
        return (SitePair(from, to), minutes)
    }
}
