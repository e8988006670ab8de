import MuseumModel

extension Grammar<Skill> {
    /// `laser:2:2027-12-31` is a name, a level from 1 and the last day on which it counts; the last two may be left out.
    static var skill: Grammar {
        Grammar(
            Message(
                zhHant: "專長[:等級[:有效日]]，如 laser:2:2027-12-31",
                english: "skill[:level[:valid until]], e.g. laser:2:2027-12-31")
        ) { text throws(Misreading) in
            let parts = text.split(separator: ":", omittingEmptySubsequences: false).map { String($0).trimmed }
            guard parts.count <= 3 else {
                throw Misreading(problem: Message(zhHant: "太多冒號", english: "there are too many colons"))
            }
            return Skill(
                name: try Grammar<String>.word.readPart(parts[0]),
                level: parts.count > 1 ? try Grammar<Int>.level.readPart(parts[1]) : 1,
                validUntil: parts.count > 2 ? try Grammar<LocalDate>.date.readPart(parts[2]) : nil)
        }
    }
}

extension Grammar<Int> {
    /// The level of a skill.
    static var level: Grammar { number(1...9) }
}
