import MuseumModel

extension Mapping<BookingKey> {
    /// The rounds in which sessions are given by lot.
    mutating func rounds(_ languages: [String]?) -> [Placed<Round>] {
        eachDistinct(.rounds, RoundKey.self, isNeeded: false, at: .id, by: { $0.value.id }) { $0.round(languages) }
    }
}

extension Mapping<RoundKey> {
    fileprivate mutating func round(_ languages: [String]?) -> Placed<Round>? {
        let id: Round.ID? = required(.id, .identifier())
        let name = localized(.name, languages)
        let programmes: [Programme.ID] = distinct(.programmes, .identifier())
        let sessions = required(.sessions, .span)
        let applications = required(.applications, .span)
        let seed = optional(.seed, .text)
        let tiers = eachDistinct(.tiers, TierKey.self, isNeeded: false, at: .id, by: \.id) { $0.tier() }
        if let sessions, let applications, sessions.first <= applications.last {
            refuse(
                .applications, value: "\(applications)",
                problem: Message(zhHant: "申請截止時已有場次開始", english: "sessions would begin before applications close"),
                remedy: Message(
                    zhHant: "請在 \(sessions.first.minguo) 之前截止", english: "close them before \(sessions.first)"))
        }
        guard let id, let name, let sessions, let applications else { return nil }
        return Placed(
            value: Round(
                id: id, name: name, programmes: programmes.sorted(), sessions: sessions, applications: applications,
                tiers: tiers, seed: seed), line: line)
    }
}

extension Mapping<TierKey> {
    fileprivate mutating func tier() -> Round.Tier? {
        let id: Round.Tier.ID? = required(.id, .identifier())
        let remoteness = optional(.remoteness, .number(0...2), default: 0)
        let kilometres = optional(.kilometres, .number(0...2_000), default: 0)
        let kinds: [School.Kind] = distinct(.kinds, .choice())
        let counties: [String] = distinct(.counties, .text)
        let quota = optional(.quota, .number(1...10_000))
        if remoteness == 0, kilometres == 0, kinds.isEmpty, counties.isEmpty, isReadable {
            refuse(
                .remoteness, problem: Message(zhHant: "沒有說明是哪些學校", english: "it does not say which schools these are"),
                remedy: Message(
                    zhHant: "請填 remoteness、kilometres、kinds 或 counties",
                    english: "write remoteness, kilometres, kinds or counties"))
        }
        return id.map {
            Round.Tier(
                id: $0, remoteness: remoteness, kilometres: kilometres, kinds: kinds, counties: counties, quota: quota)
        }
    }
}
