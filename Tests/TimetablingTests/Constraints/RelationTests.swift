import Testing

@testable import Timetabling

@Suite struct RelationTests {
    /// Two classes over days of ten slots, related to each other in one way.
    private func holds(
        _ kind: Relation.Kind, _ first: [Int], _ second: [Int], length: Int = 2,
        sourceLocation: SourceLocation = #_sourceLocation
    ) -> Bool {
        func example(_ weight: Weight) -> Example {
            var example = Example(days: 5, slotsPerDay: 10)
            for starts in [first, second] {
                example.problem.times.append(Time(starts: starts, length: length))
                example.problem.domains.append(Domain([.init(time: example.problem.times.count - 1)]))
                example.problem.classes.append(
                    Class(domain: example.problem.domains.count - 1, roles: [], leaveOutCost: 1))
            }
            example.problem.relations = [
                Relation(name: "relation", first: 0, second: 1, kind: kind, weight: weight)
            ]
            return example
        }
        let must = example(.must).verdict(sourceLocation: sourceLocation).broken
        let wish = example(.wish(9)).verdict(sourceLocation: sourceLocation).costs
        // As a wish, a pair that breaks it costs the weight once, however many of its meetings do.
        #expect(wish == (must.isEmpty ? [:] : ["relation": 9]), sourceLocation: sourceLocation)
        #expect(must.isSubset(of: ["relation"]), sourceLocation: sourceLocation)
        return must.isEmpty
    }

    @Test func precedence() {
        #expect(holds(.precedence, [0], [2]))
        #expect(!holds(.precedence, [1], [2]))
        #expect(!holds(.precedence, [4], [2]))
        #expect(holds(.precedence, [0, 10], [12, 30]))
        #expect(!holds(.precedence, [0, 13], [12, 30]))
    }

    @Test func notOverlap() {
        #expect(holds(.notOverlap, [0], [2]))
        #expect(!holds(.notOverlap, [1], [2]))
        #expect(!holds(.notOverlap, [2], [1]))
        #expect(!holds(.notOverlap, [0, 10, 20], [1, 11, 21]))
        #expect(!holds(.notOverlap, [0, 20], [10, 21]))
        // Odd and even weeks.
        #expect(holds(.notOverlap, [0, 20], [10, 30]))
    }

    @Test func sameStart() {
        #expect(holds(.sameStart, [3], [23]))
        #expect(!holds(.sameStart, [3], [24]))
    }

    @Test func sameDays() {
        #expect(holds(.sameDays, [3, 13], [15]))
        #expect(holds(.sameDays, [15], [3, 13]))
        #expect(!holds(.sameDays, [3, 13], [15, 25]))
    }

    @Test func differentDays() {
        #expect(holds(.differentDays, [3, 23], [15]))
        #expect(!holds(.differentDays, [3, 13], [17]))
    }

    @Test func minimumDaysApart() {
        #expect(holds(.minimumDaysApart(2), [9], [20]))
        #expect(!holds(.minimumDaysApart(2), [9], [10]))
        #expect(!holds(.minimumDaysApart(2), [0, 40], [22, 32]))
        #expect(holds(.minimumDaysApart(0), [0], [0]))
    }

    @Test func maximumDaysApart() {
        #expect(holds(.maximumDaysApart(2), [9], [10]))
        #expect(!holds(.maximumDaysApart(2), [9], [20]))
        #expect(!holds(.maximumDaysApart(2), [0, 20], [10]))
    }

    @Test func differentStart() {
        #expect(!holds(.differentStart, [3], [23]))
        #expect(holds(.differentStart, [3], [24]))
    }

    /// The week before the horizon has lent its last four days: weeks end after the third day.
    @Test func weeks() {
        #expect(holds(.sameWeeks(offset: 4), [0], [20]))
        #expect(!holds(.sameWeeks(offset: 4), [0], [30]))
        #expect(holds(.sameWeeks(offset: 4), [0, 30], [30]))
        #expect(holds(.differentWeeks(offset: 4), [0], [30]))
        #expect(!holds(.differentWeeks(offset: 4), [0, 30], [40]))
    }

    @Test func follows() {
        #expect(holds(.follows(0), [0], [2]))
        #expect(!holds(.follows(0), [0], [3]))
        #expect(holds(.follows(1), [0], [3]))
        #expect(!holds(.follows(5), [2], [0]))
        #expect(!holds(.follows(5), [1], [2]))
        #expect(holds(.follows(5), [0, 10], [14]))
    }

    @Test func pairsAreCountedOnce() {
        var example = Example()
        for start in [0, 1, 1] { example.session(start, length: 3) }
        example.problem.relations = [(0, 1), (0, 2), (1, 2)].map {
            Relation(name: "apart", first: $0, second: $1, kind: .notOverlap, weight: .wish(4))
        }
        #expect(example.verdict().costs == ["apart": 12])
        #expect(example.verdict(without: [2]).costs == ["apart": 4, "unplaced": 1000])
    }
}
