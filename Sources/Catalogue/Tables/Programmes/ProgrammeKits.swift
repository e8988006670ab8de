import MuseumModel

extension Row<ProgrammeTable.Column> {
    /// The column `kits`; more units than there are, or a kit that may not leave the house on a visit, are faults.
    mutating func kits(for kind: Programme.Kind?, offer: Offer) -> [Programme.KitNeed] {
        let needs = distinct(.kits, .kitNeed(of: offer.kitNames), by: \.kit)
        for need in needs {
            guard let kit = offer.kits[need.kit] else { continue }
            if need.units > kit.units {
                refuse(
                    .kits, value: "\(need.kit):\(need.units)",
                    problem: Message(zhHant: "這套教具只有 \(kit.units) 份", english: "the kit has \(kit.units) units"),
                    remedy: Message(
                        zhHant: "請減少份數，或更正 kits.csv 的 units", english: "ask for fewer, or correct units in kits.csv"))
            }
            if kind == .outreachVisit, !kit.travels {
                refuse(
                    .kits, value: "\(need.kit)",
                    problem: Message(zhHant: "這套教具不外借，不能帶到學校", english: "the kit does not leave the house"),
                    remedy: Message(
                        zhHant: "請改用可外借的教具，或在 kits.csv 將 travels 改為 yes",
                        english: "use a kit that travels, or set travels to yes in kits.csv"))
            }
        }
        return needs
    }
}

extension Grammar<Programme.KitNeed> {
    /// `rockets:2` is a kit and its units, one where they are left out.
    static func kitNeed(of kits: Names) -> Grammar {
        Grammar(
            Message(zhHant: "教具代號[:份數]，如 rockets:2", english: "kit[:units], e.g. rockets:2")
        ) { text throws(Misreading) in
            let parts = text.split(separator: ":", omittingEmptySubsequences: false).map { String($0).trimmed }
            guard parts.count <= 2 else {
                throw Misreading(problem: Message(zhHant: "太多冒號", english: "there are too many colons"))
            }
            return Programme.KitNeed(
                kit: try Grammar<Kit.ID>.reference(to: kits).readPart(parts[0]),
                units: parts.count > 1 ? try Grammar<Int>.number(1...10_000).readPart(parts[1]) : 1)
        }
    }
}
