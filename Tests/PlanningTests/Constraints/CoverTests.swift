import MuseumModel
import Testing

@Suite struct CoverTests {
    private typealias Small = SmallMuseum

    private func plan(_ fields: [String: [String]]) throws -> HandPlan {
        var museum = Small()
        museum.curricula = [Small.curriculum(["INe-II-4", "INe-II-7", "Jc-IV-1"])]
        museum.programmes = [
            Small.programme("P", .sessions(2), curriculum: ["INe-II-4", "INe-II-7"]),
            Small.programme("Q", .sessions(1), curriculum: ["Jc-IV-1"]), Small.programme("R", .sessions(1)),
        ]
        museum.constraints = [Small.statement("cover", fields.merging(["name": ["rule"], "weight": ["5"]]) { $1 })]
        var plan = try HandPlan(museum)
        try plan.place("R", on: Small.day(3, 1), at: "14:00")
        try plan.place("P", 1, on: Small.day(3, 1))
        try plan.place("P", 2, on: Small.day(3, 31))
        try plan.place("Q", on: Small.day(4, 1))
        return plan
    }

    @Test(arguments: [
        (["INe-II-4"], 2, "month", 0 + 2 + 2), (["INe-II"], 2, "term", 0), (["INe-II", "Jc"], 1, "month", 1),
        (["INe-Ⅱ-7", "Jc-IV-1"], 3, "month", 1 + 2 + 3), (["Jc-IV-1"], 1, "week", 13),
    ])
    func eachMeetingMissingCostsTheWeight(standards: [String], atLeast: Int, period: String, missing: Int) throws {
        let plan = try plan(["standards": standards, "at_least": ["\(atLeast)"], "per": [period]])
        #expect(plan.costs()["rule"] == 5 * missing)
    }

    @Test func onlyTheProgrammesSelectedCount() throws {
        let plan = try plan(["standards": ["INe", "Jc"], "programmes": ["Q"], "at_least": ["3"], "per": ["term"]])
        #expect(plan.costs()["rule"] == 10)
    }
}

extension SmallMuseum {
    static func curriculum(_ codes: [Standard.Code]) -> Curriculum {
        Curriculum(
            id: "framework", title: both("課綱", "Framework"), publisher: "publisher",
            standards: codes.map {
                Standard(
                    code: $0, display: $0.value, kind: "content", domain: both("領域", "Domain"), stage: nil, grades: nil,
                    topic: both("主題", "Topic"), isConfirmed: true)
            })
    }
}
