import Testing

@testable import Timetabling

@Suite struct TravelTests {
    /// A guide with sessions in two houses, twelve slots on foot from each other.
    private func twoHouses(first: Int, second: Int, travels: Bool = true) -> Example {
        var example = Example(slotsPerDay: 60)
        example.problem.distances = [[0, 12], [12, 0]]
        let (near, far) = (example.resource(Resource(location: 0)), example.resource(Resource(location: 1)))
        let guide = example.resource(Resource(travels: travels))
        example.session(first, length: 4, roles: [.init(resource: near), .init(resource: guide)])
        example.session(second, length: 4, roles: [.init(resource: far), .init(resource: guide)])
        return example
    }

    @Test func nothingBetweenTwoHousesIsTooShort() {
        #expect(twoHouses(first: 10, second: 14).verdict().broken == ["travel"])
        #expect(twoHouses(first: 14, second: 10).verdict().broken == ["travel"])
    }

    @Test func theWayMustFitExactly() {
        #expect(twoHouses(first: 10, second: 25).verdict().broken == ["travel"])
        #expect(twoHouses(first: 10, second: 26).verdict().broken.isEmpty)
        #expect(twoHouses(first: 26, second: 10).verdict().broken.isEmpty)
    }

    @Test func whoDoesNotTravelNeedsNoTime() {
        #expect(twoHouses(first: 10, second: 14, travels: false).verdict().broken.isEmpty)
    }

    @Test func oneHouseNeedsNoWay() {
        var example = twoHouses(first: 10, second: 40)
        example.session(14, length: 2, roles: [.init(resource: 0), .init(resource: 2)])
        #expect(example.verdict().broken.isEmpty)
    }

    @Test func packingLengthensTheWay() {
        var example = Example(slotsPerDay: 60)
        example.problem.distances = [[0, 5], [5, 0]]
        let van = example.resource(Resource(travels: true))
        let schools = [example.resource(Resource(location: 0)), example.resource(Resource(location: 1))]
        example.session(
            10, length: 4, roles: [.init(resource: schools[0])], uses: [.init(resource: van, after: 3)])
        // End 14, packed 17, there 22, unpacked 24.
        let early = example.session(
            23, length: 4, roles: [.init(resource: schools[1])], uses: [.init(resource: van, before: 2)])
        #expect(example.verdict().broken == ["travel"])
        example.session(24, length: 4, roles: [.init(resource: schools[1])], uses: [.init(resource: van, before: 2)])
        #expect(example.verdict(without: [early]).broken.isEmpty)
    }

    @Test func aClassMayHaveALocationOfItsOwnOrNone() {
        var example = Example(slotsPerDay: 60)
        example.problem.distances = [[0, 5], [5, 0]]
        let guide = example.resource(Resource(travels: true))
        let pair = example.resource(Resource(travels: true))
        let roles = [Pool.Candidate(resource: guide), .init(resource: pair)]
        example.session(10, length: 2, roles: roles, location: 0)
        let nowhere = example.session(12, length: 2, roles: roles)
        #expect(example.verdict().broken.isEmpty)
        let elsewhere = example.session(14, length: 2, roles: roles, location: 1)
        #expect(example.verdict().broken == ["travel"])
        #expect(example.verdict(without: [elsewhere]).broken.isEmpty)
        #expect(example.verdict(without: [nowhere]).broken == ["travel"])
    }
}
