import Testing

struct ConstraintFileFaultTests {
    @Test(arguments: slips)
    func namesTheFault(of slip: Slip) {
        #expect(HarbourFolder().with(slip).faults() == slip.faults)
    }

    static let slips = [
        Slip(
            "a constraint without a kind", in: "constraints.yaml",
            "- kind: at-most\n  tags", "- tags",
            """
            constraints.yaml:2 [kind]: this is missing
                → write the kind of the constraint, e.g. kind: at-most
            constraints.yaml:2 [kind]：沒有填寫
                → 請填：限制的種類，如 kind: at-most
            """),
        Slip(
            "a constraint that is a word", in: "constraints.yaml",
            "- kind: at-most\n  tags: [noisy]\n  count: 2\n  must: yes", "- at-most",
            """
            constraints.yaml:2: this is not written in the right form
                → write keys with values, as in {id: north}
            constraints.yaml:2：寫法不對
                → 請填：「鍵: 值」
            """),
        Slip(
            "a value nested too deeply", in: "constraints.yaml",
            "count: 2", "count: {two: 2}",
            """
            constraints.yaml:4 [count]: this is not written in the right form
                → write a list: a line with - for each, or [a, b]
            constraints.yaml:4 [count]：寫法不對
                → 請填：清單：每項一行、以 - 開頭，或 [a, b]
            """),
        Slip(
            "no list", in: "constraints.yaml",
            "- {kind: not-at, programmes: [P01], days: [fri], hours: \"16:00-17:00\", weight: 5}\n- kind: at-most\n  tags: [noisy]\n  count: 2\n  must: yes",
            "kind: at-most",
            """
            constraints.yaml:1: this is not written in the right form
                → write a list: a line with - for each, or [a, b]
            constraints.yaml:1：寫法不對
                → 請填：清單：每項一行、以 - 開頭，或 [a, b]
            """),
    ]
}
