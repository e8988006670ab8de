import MuseumModel
import Planning
import Testing

/// What can be wrong in constraints.yaml beyond its form, each with its message.
@Suite struct ConstraintFaultTests {
    static let cases: [(kind: String, fields: [String: [String]], english: String, zhHant: String)] = [
        (
            "at-mots", ["count": ["1"]],
            "constraints.yaml:7 [kind] “at-mots”: this is not a known word\n    → did you mean at-most?",
            "constraints.yaml:7 [kind] “at-mots”：不認得這個字\n    → 是不是 at-most？"
        ),
        (
            "at-most", ["count": ["1"], "per": ["day"], "must": ["yes"], "programes": ["P1"]],
            "constraints.yaml:8 [at-most] “programes”: this is not a known word\n    → did you mean programmes?",
            "constraints.yaml:8 [at-most] “programes”：不認得這個字\n    → 是不是 programmes？"
        ),
        (
            "at-most", ["count": ["many"], "per": ["day"], "must": ["yes"]],
            "constraints.yaml:8 [at-most.count] “many”: this cannot be read\n    → give a whole number from 0 to 100000",
            "constraints.yaml:8 [at-most.count] “many”：無法讀取\n    → 請填 0 到 100000 的整數"
        ),
        (
            "at-most", ["count": ["1"], "must": ["yes"]],
            "constraints.yaml:7 [at-most.per]: this field is missing\n    → give day, week, month or term",
            "constraints.yaml:7 [at-most.per]：缺少此欄位\n    → 請填 day、week、month 或 term"
        ),
        (
            "at-most", ["count": ["1"], "per": ["day"]],
            "constraints.yaml:7 [at-most.must]: exactly one of must: yes and weight: n is needed\n"
                + "    → write must: yes for a rule, weight: 5 for a wish",
            "constraints.yaml:7 [at-most.must]：須擇一填寫 must: yes 或 weight: 數字\n    → 必守規則寫 must: yes，願望寫 weight: 5"
        ),
        (
            "at-most", ["count": ["1"], "per": ["day"], "must": ["yes"], "tags": ["nosy"]],
            "constraints.yaml:8 [at-most.tags] “nosy”: this is not a known word\n    → did you mean noisy?",
            "constraints.yaml:8 [at-most.tags] “nosy”：不認得這個字\n    → 是不是 noisy？"
        ),
        (
            "not-at", ["must": ["yes"]],
            "constraints.yaml:7 [not-at.days]: this field is missing\n    → give days, hours or dates",
            "constraints.yaml:7 [not-at.days]：缺少此欄位\n    → 請填 days、hours 或 dates"
        ),
        (
            "not-at", ["must": ["yes"], "hours": ["late"]],
            "constraints.yaml:8 [not-at.hours] “late”: this cannot be read\n    → for example \"15:00-17:00\"",
            "constraints.yaml:8 [not-at.hours] “late”：無法讀取\n    → 例如 \"15:00-17:00\""
        ),
        (
            "not-overlapping", ["weight": ["3"], "tags": ["noisy"]],
            "constraints.yaml:8 [not-overlapping.weight] “3”: this kind can only be a must-rule\n    → write must: yes instead",
            "constraints.yaml:8 [not-overlapping.weight] “3”：這一類只能是必守規則\n    → 改寫 must: yes"
        ),
        (
            "cover", ["must": ["yes"], "standards": ["X"], "at_least": ["1"], "per": ["week"]],
            "constraints.yaml:8 [cover.must] “yes”: this kind can only be a wish\n    → write weight: 5 instead",
            "constraints.yaml:8 [cover.must] “yes”：這一類只能是願望\n    → 改寫 weight: 5"
        ),
        (
            "order", ["must": ["yes"], "first": ["P1"], "then": ["P22"]],
            "constraints.yaml:8 [order.then] “P22”: this is not a known word\n    → did you mean P2?",
            "constraints.yaml:8 [order.then] “P22”：不認得這個字\n    → 是不是 P2？"
        ),
    ]

    @Test(arguments: cases)
    func namesLineFieldValueAndRemedy(
        kind: String, fields: [String: [String]], english: String, zhHant: String
    ) {
        var museum = SmallMuseum()
        museum.programmes = [
            SmallMuseum.programme("P1", .sessions(1), tags: ["noisy"]), SmallMuseum.programme("P2", .sessions(1)),
        ]
        museum.constraints = [SmallMuseum.statement(kind, fields, line: 7)]
        let faults = PlannerConstraints.faults(in: museum.folder)
        #expect(faults.contains { $0.text(in: .english) == english }, "\(faults.map { $0.text(in: .english) })")
        #expect(faults.contains { $0.text(in: .zhHant) == zhHant }, "\(faults.map { $0.text(in: .zhHant) })")
    }

    @Test func aWeightThatNoWishHasIsAFault() throws {
        var museum = SmallMuseum()
        museum.weights = ["spraed": 2]
        let fault = #expect(throws: Faults.self) {
            try Planner(museum.folder, term: SmallMuseum.term, inputs: "")
        }
        #expect(
            fault?.faults.map { $0.text(in: .english) } == [
                "museum.yaml [planning.weights] “spraed”: this is not a known word\n    → did you mean spread?"
            ])
    }
}
