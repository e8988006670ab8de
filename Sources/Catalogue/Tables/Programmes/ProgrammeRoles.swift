import MuseumModel

extension Row<ProgrammeTable.Column> {
    /// The column `roles`; a skill that no instructor has is a fault, since it can only be a slip.
    mutating func roles(offer: Offer) -> [Programme.Role] {
        let roles = list(.roles, .role)
        guard let instructors = offer.instructors else { return roles }
        let known = Set(instructors.flatMap(\.skills).map(\.name))
        for role in roles where !known.contains(role.skill) {
            refuse(
                .roles, value: role.skill,
                problem: Message(zhHant: "沒有講師有這項專長", english: "no instructor has this skill"),
                remedy: NearMiss.suggestion(for: role.skill, among: known).map(Message.didYouMean)
                    ?? Message(
                        zhHant: "請在 instructors.csv 有這項專長的講師加上它",
                        english: "add it to the instructors in instructors.csv who have it"))
        }
        return roles
    }

    /// The column `language`; one that no instructor speaks is a fault where somebody has to lead the programme.
    mutating func language(spokenFor roles: [Programme.Role], offer: Offer) -> String? {
        guard let written = optional(.language, .languageTag) else { return offer.languages?.first }
        guard let instructors = offer.instructors, !roles.isEmpty else { return written }
        let known = Set(instructors.flatMap(\.languages))
        if !known.contains(written) {
            refuse(
                .language, value: written,
                problem: Message(zhHant: "沒有講師會這個語言", english: "no instructor speaks this language"),
                remedy: .wordMeant(by: written, among: known.sorted()))
        }
        return written
    }
}

extension Grammar<Programme.Role> {
    /// `lead:laser:2` is a role, the skill that it takes and its level from 1, which may be left out.
    static var role: Grammar {
        Grammar(
            Message(
                zhHant: "角色:專長[:等級]，如 lead:laser:2", english: "role:skill[:level], e.g. lead:laser:2")
        ) { text throws(Misreading) in
            let parts = text.split(separator: ":", omittingEmptySubsequences: false).map { String($0).trimmed }
            guard (2...3).contains(parts.count) else {
                throw Misreading(
                    problem: Message(zhHant: "看不出角色與專長", english: "this does not name a role and a skill"))
            }
            return Programme.Role(
                name: try Grammar<String>.word.readPart(parts[0]), skill: try Grammar<String>.word.readPart(parts[1]),
                level: parts.count > 2 ? try Grammar<Int>.level.readPart(parts[2]) : 1)
        }
    }
}
