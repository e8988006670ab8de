import Testing

@testable import Timetabling

@Suite struct BlockerTests {
    @Test(arguments: [true, false])
    func tooMuchToPlace(isFixed: Bool) async {
        let problem = Problem.crowd(classes: 12, slots: 8, isFixed: isFixed)
        let outcome = await Solver(threads: 2).solve(problem, budget: .iterations(5000))
        #expect(problem.evaluate(outcome.assignment).violations.isEmpty)
        #expect(outcome.assignment.leftOut.count == 4)
        #expect(outcome.cost == 400)
        for blockers in problem.blockers(of: outcome.assignment.leftOut, in: outcome.assignment) {
            #expect(blockers.map(\.blocker) == [isFixed ? .resource(0) : .role(0)])
            #expect(blockers.map(\.count) == [8])
        }
    }

    @Test func theMostFrequentBlockerComesFirst() {
        var problem = Problem.crowd(classes: 4, slots: 6, isFixed: true)
        problem.classes[1] = Class(domain: 0, roles: [], leaveOutCost: 1)
        problem.relations = [
            Relation(name: "order", first: 3, second: 1, kind: .precedence, weight: .must)
        ]
        // Classes 0 and 2 take slots 0 and 1; class 1 starts at 3, so that class 3 has slot 2 left, and not 3, 4 and 5.
        let assignment = Assignment(
            placements: [0, 3, 1].map { .init(time: $0, roles: []) } + [nil])
        let blockers = problem.blockers(of: [3], in: assignment)[0]
        #expect(blockers.map(\.blocker) == [.rule, .resource(0), .nothing])
        #expect(blockers.map(\.count) == [3, 2, 1])
    }

    @Test func thoseWhoCannotBeThereInTimeBlockTheirRole() {
        var problem = Problem(horizon: Horizon(days: 1, slotsPerDay: 10))
        problem.distances = [[0, 6], [6, 0]]
        problem.resources = [Resource(travels: true), Resource(travels: true)]
        problem.times = [Time(starts: [0], length: 2), Time(starts: [3], length: 2)]
        problem.domains = [Domain([.init(time: 0)]), Domain([.init(time: 1)])]
        problem.pools = [Pool([.init(resource: 0)]), Pool([.init(resource: 1)])]
        let pair = [Class.Role(pool: 0), .init(pool: 1)]
        problem.classes = [
            Class(domain: 0, roles: pair, leaveOutCost: 9, location: 0),
            Class(domain: 1, roles: pair, leaveOutCost: 9, location: 1),
        ]
        let assignment = Assignment(placements: [.init(time: 0, roles: [0, 0]), nil])
        #expect(problem.blockers(of: [1], in: assignment)[0].map(\.blocker) == [.role(0)])
    }

    @Test func aRoleIsJudgedByItselfWhereTheOneBeforeFindsNobody() {
        var problem = Problem.crowd(classes: 1, slots: 2)
        // Nobody at all can lead; who may assist is there.
        problem.pools = [Pool([.init(resource: 0)]), Pool([])]
        problem.classes = [Class(domain: 0, roles: [.init(pool: 1), .init(pool: 0)], leaveOutCost: 1)]
        let empty = Assignment(placements: [nil])
        #expect(problem.blockers(of: [0], in: empty)[0].map(\.blocker) == [.role(0)])
        // The certificate to lead is over, but not that to assist.
        problem.pools[1] = Pool([.init(resource: 0, until: 0)])
        #expect(problem.blockers(of: [0], in: empty)[0].map(\.blocker) == [.role(0)])
        // One who could do either is not there twice.
        problem.pools[1] = Pool([.init(resource: 0)])
        #expect(problem.blockers(of: [0], in: empty)[0].map(\.blocker) == [.role(1)])
    }
}
