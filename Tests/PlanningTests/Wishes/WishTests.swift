import MuseumModel
import Testing

@testable import Planning

@Suite struct WishTests {
    @Test func wishesHaveNamesOfTheirOwnAndTitles() {
        #expect(Set(wishes.map { $0.name }).count == wishes.count)
        #expect(wishes.allSatisfy { !$0.title.zhHant.isEmpty && !$0.title.english.isEmpty && $0.defaultWeight > 0 })
    }

    @Test func weightsOfTheMuseumStandInsteadOfTheUsualOnes() throws {
        let weights = try Weights(PlanningPolicy(weights: ["spread": 9, "fairness": 0]))
        #expect(weights.weight(of: SpreadWish.self) == 9)
        #expect(weights.weight(of: FairnessWish.self) == 0)
        #expect(weights.weight(of: UnplacedWish.self) == 100)
    }

    @Test func everyWrongWeightIsNamed() throws {
        let thrown = #expect(throws: Faults.self) {
            try Weights(PlanningPolicy(weights: ["spraed": 2, "balance": -1, "qqqqqq": 1, "fairness": 100_001]))
        }
        let faults = try #require(thrown?.faults)
        let names =
            "unplaced, preferred-room, seat-surplus, skill-surplus, spread, day-spread, balance, room-stability, "
            + "instructor-stability, fairness, energy"
        #expect(
            Set(faults.map { $0.text(in: .english) }) == [
                "museum.yaml [planning.weights] “spraed”: this is not a known word\n    → did you mean spread?",
                "museum.yaml [planning.weights] “qqqqqq”: this is not a known word\n    → known are \(names)",
                "museum.yaml [planning.weights.balance] “-1”: a weight lies between 0 and 100000\n    → 0 turns the wish off",
                "museum.yaml [planning.weights.fairness] “100001”: a weight lies between 0 and 100000\n"
                    + "    → 0 turns the wish off",
            ])
        #expect(
            faults.map { $0.text(in: .zhHant) }.contains(
                "museum.yaml [planning.weights.balance] “-1”：權重須在 0 到 100000 之間\n    → 0 表示不考慮此願望"))
    }

    @Test func wrongWeightsRefuseTheFolder() {
        var museum = SmallMuseum()
        museum.weights = ["spraed": 2]
        #expect(throws: Faults.self) { try Planner(museum.folder, term: SmallMuseum.term, inputs: "") }
    }
}
