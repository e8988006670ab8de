import Testing

@testable import Timetabling

@Suite struct FairnessTests {
    @Test func costGrowsWithTheSquareOfTheLoadAndIsRoundedDown() {
        var example = Example()
        let (one, two, none) = (example.resource(), example.resource(), example.resource())
        example.problem.fairness = [
            Fairness(
                members: [
                    .init(resource: one, share: 1), .init(resource: two, share: 2), .init(resource: none, share: 1),
                ], unit: 60, weight: 4)
        ]
        example.session(0, roles: [.init(resource: one)], load: 100)
        // 4 · 100² / 3,600 = 11.1
        #expect(example.verdict().costs == ["fairness": 11])
        example.session(2, roles: [.init(resource: one)], load: 100)
        // 4 · 200² / 3,600 = 44.4
        #expect(example.verdict().costs == ["fairness": 44])
        example.session(4, 6, roles: [.init(resource: two)], load: 100)
        // 4 · 200² / (2 · 3,600) = 22.2; each member is rounded by itself.
        #expect(example.verdict().costs == ["fairness": 66])
    }

    @Test func sharedLoadIsCheaperThanOneWhoCarriesAll() {
        func cost(_ second: Int) -> Int {
            var example = Example()
            let both = [example.resource(), example.resource()]
            example.problem.fairness = [
                Fairness(members: both.map { .init(resource: $0, share: 1) }, unit: 1, weight: 1)
            ]
            example.session(0, roles: [.init(resource: both[0])], load: 3)
            example.session(2, roles: [.init(resource: both[second])], load: 3)
            return example.verdict().cost
        }
        #expect(cost(0) == 36)
        #expect(cost(1) == 18)
    }

    @Test func fixedUsesCarryNothing() {
        var example = Example()
        let one = example.resource()
        example.problem.fairness = [Fairness(members: [.init(resource: one, share: 1)], unit: 1, weight: 1)]
        example.session(0, uses: [.init(resource: one)], load: 3)
        #expect(example.verdict().cost == 0)
    }
}
