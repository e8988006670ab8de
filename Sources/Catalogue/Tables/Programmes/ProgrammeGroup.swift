import MuseumModel

extension Row<ProgrammeTable.Column> {
    /// The columns `min_group`, `max_group`, `counting`.
    mutating func group() -> Programme.GroupSize? {
        let minimum = optional(.minGroup, .number(1...100_000), default: 1)
        let maximum = required(.maxGroup, .number(1...100_000))
        let counting: Programme.GroupSize.Counting = optional(.counting, .choice(), default: .people)
        guard let maximum else { return nil }
        if minimum > maximum {
            refuse(
                .minGroup, value: "\(minimum)",
                problem: Message(
                    zhHant: "下限大於上限 \(maximum)", english: "the smallest group is larger than the largest, \(maximum)"),
                remedy: Message(zhHant: "請檢查 min_group 與 max_group", english: "check min_group and max_group"))
        }
        return Programme.GroupSize(minimum: minimum, maximum: maximum, counting: counting)
    }
}
