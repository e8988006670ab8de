import MuseumModel
import Planning
import Testing

/// What can be wrong in constraints.yaml beyond its form, each with its message.
@Suite struct StatementReaderTests {
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
            "rest", ["weight": ["3"], "rest_hours": ["12"]],
            "constraints.yaml:8 [rest.weight] “3”: this kind can only be a must-rule\n    → write must: yes instead",
            "constraints.yaml:8 [rest.weight] “3”：這一類只能是必守規則\n    → 改寫 must: yes"
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
        (
            "order", ["must": ["yes"], "first": ["P1"], "then": ["P1"]],
            "constraints.yaml:8 [order.then] “P1”: this is the same as first\n    → give another programme",
            "constraints.yaml:8 [order.then] “P1”：與 first 相同\n    → 請填另一個課程"
        ),
        (
            "order", ["must": ["yes"], "first": ["P1", "P2"], "then": ["P2"]],
            "constraints.yaml:8 [order.first] “P1, P2”: this cannot be read\n    → give the id of one programme",
            "constraints.yaml:8 [order.first] “P1, P2”：無法讀取\n    → 請填一個課程代碼"
        ),
        (
            "apart", ["minimum_days": ["0"], "must": ["yes"]],
            "constraints.yaml:8 [apart.minimum_days] “0”: this cannot be read\n    → give a whole number from 1 to 366",
            "constraints.yaml:8 [apart.minimum_days] “0”：無法讀取\n    → 請填 1 到 366 的整數"
        ),
        (
            "apart", ["minimum_days": ["7"], "must": ["yes"], "weight": ["3"]],
            "constraints.yaml:8 [apart.weight]: exactly one of must: yes and weight: n is needed\n"
                + "    → write must: yes for a rule, weight: 5 for a wish",
            "constraints.yaml:8 [apart.weight]：須擇一填寫 must: yes 或 weight: 數字\n    → 必守規則寫 must: yes，願望寫 weight: 5"
        ),
        (
            "apart", ["minimum_days": ["7"], "must": ["maybe"], "weight": ["3"]],
            "constraints.yaml:8 [apart.must] “maybe”: this cannot be read\n    → give yes or no",
            "constraints.yaml:8 [apart.must] “maybe”：無法讀取\n    → 請填 yes 或 no"
        ),
        (
            "apart", ["minimum_days": ["7"], "weight": ["-1"]],
            "constraints.yaml:8 [apart.weight] “-1”: this cannot be read\n    → give a whole number from 0 to 100000",
            "constraints.yaml:8 [apart.weight] “-1”：無法讀取\n    → 請填 0 到 100000 的整數"
        ),
        (
            "not-at", ["must": ["yes"], "days": ["fri", "hollidays"]],
            "constraints.yaml:8 [not-at.days] “hollidays”: this is not a known word\n    → did you mean holidays?",
            "constraints.yaml:8 [not-at.days] “hollidays”：不認得這個字\n    → 是不是 holidays？"
        ),
        (
            "not-at", ["must": ["yes"], "dates": ["2027-13-01..2027-04-06"]],
            "constraints.yaml:8 [not-at.dates] “2027-13-01..2027-04-06”: this cannot be read\n"
                + "    → for example 2027-04-03..2027-04-06",
            "constraints.yaml:8 [not-at.dates] “2027-13-01..2027-04-06”：無法讀取\n    → 例如 2027-04-03..2027-04-06"
        ),
        (
            "not-at", ["must": ["yes"], "dates": ["2027-04-06..2027-04-03"]],
            "constraints.yaml:8 [not-at.dates] “2027-04-06..2027-04-03”: this cannot be read\n"
                + "    → for example 2027-04-03..2027-04-06",
            "constraints.yaml:8 [not-at.dates] “2027-04-06..2027-04-03”：無法讀取\n    → 例如 2027-04-03..2027-04-06"
        ),
        (
            "at-most", ["count": ["1"], "per": ["hour"], "must": ["yes"]],
            "constraints.yaml:8 [at-most.per] “hour”: this cannot be read\n    → give day, week, month or term",
            "constraints.yaml:8 [at-most.per] “hour”：無法讀取\n    → 請填 day、week、month 或 term"
        ),
        (
            "not-overlapping", ["must": ["yes"], "at_once": ["0"]],
            "constraints.yaml:8 [not-overlapping.at_once] “0”: this cannot be read\n    → give a whole number from 1 to 1000",
            "constraints.yaml:8 [not-overlapping.at_once] “0”：無法讀取\n    → 請填 1 到 1000 的整數"
        ),
        (
            "cover", ["weight": ["1"], "at_least": ["1"], "per": ["week"]],
            "constraints.yaml:7 [cover.standards]: this field is missing\n    → give codes of the curriculum",
            "constraints.yaml:7 [cover.standards]：缺少此欄位\n    → 請填課綱代碼"
        ),
        (
            "cover", ["weight": ["1"], "at_least": ["1"], "per": ["week"], "standards": ["INe-II-4", "INe-III-9"]],
            "constraints.yaml:8 [cover.standards] “INe-III-9”: this is not a known word\n    → did you mean INe-II-4?",
            "constraints.yaml:8 [cover.standards] “INe-III-9”：不認得這個字\n    → 是不是 INe-II-4？"
        ),
        (
            "not-at", ["must": ["yes"], "days": ["fri"], "kinds": ["school-course"], "sites": ["mian"]],
            "constraints.yaml:8 [not-at.sites] “mian”: this is not a known word\n    → did you mean main?",
            "constraints.yaml:8 [not-at.sites] “mian”：不認得這個字\n    → 是不是 main？"
        ),
    ]

    @Test(arguments: cases)
    func namesLineFieldValueAndRemedy(
        kind: String, fields: [String: [String]], english: String, zhHant: String
    ) {
        var museum = SmallMuseum()
        museum.curricula = [SmallMuseum.curriculum(["INe-II-4"])]
        museum.programmes = [
            SmallMuseum.programme("P1", .sessions(1), tags: ["noisy"]), SmallMuseum.programme("P2", .sessions(1)),
        ]
        museum.constraints = [SmallMuseum.statement(kind, fields, line: 7)]
        let faults = PlannerConstraints.faults(in: museum.folder)
        #expect(faults.contains { $0.text(in: .english) == english }, "\(faults.map { $0.text(in: .english) })")
        #expect(faults.contains { $0.text(in: .zhHant) == zhHant }, "\(faults.map { $0.text(in: .zhHant) })")
    }
}
