import MuseumModel
import Testing

@testable import Planning

@Suite struct SelectorTests {
    private typealias Small = SmallMuseum

    private func selected(_ fields: [String: [String]]) throws -> [String] {
        var museum = Small()
        museum.sites.append(
            Site(id: "north", name: Small.both("北", "North"), opening: Small.hours("daily 09:00-17:00")))
        museum.rooms = [Small.room("LAB"), Small.room("N", site: "north", features: ["dome"])]
        museum.audiences.append(Small.audience("preschool", .preschool))
        museum.programmes = [
            Small.programme("P1", .sessions(1), tags: ["wet", "noisy"]),
            Small.programme("P2", .sessions(1), kind: .guidedTour, audience: "preschool", tags: ["noisy"]),
            Small.programme("P3", .sessions(1), rooms: .init(preferred: ["LAB"])),
            Small.programme("P4", .sessions(1), rooms: .init(features: ["dome"])),
            Small.programme("P5", .sessions(1), kind: .onlineSession, rooms: .init(isNeeded: false)),
        ]
        museum.constraints = [Small.statement("at-most", fields)]
        let model = try PlanningModel(museum.folder.withoutConstraints, term: Small.term)
        var reader = StatementReader(museum.constraints[0], museum.folder, known: Selector.fields.map(\.name))
        let read = reader.selector()
        let selector = try #require(read)
        #expect(reader.faults.isEmpty)
        return model.offerings.filter { selector.matches($0) }.map(\.programme.id.value)
    }

    @Test func allWhereNothingIsGiven() throws {
        #expect(try selected([:]) == ["P1", "P2", "P3", "P4", "P5"])
    }

    @Test(arguments: [
        ("programmes", ["P3", "P1"], ["P1", "P3"]), ("tags", ["wet"], ["P1"]),
        ("tags", ["wet", "noisy"], ["P1", "P2"]),
        ("kinds", ["guided-tour", "online-session"], ["P2", "P5"]), ("audiences", ["preschool"], ["P2"]),
        ("rooms", ["LAB"], ["P1", "P2", "P3"]), ("sites", ["north"], ["P1", "P2", "P4"]),
    ])
    func byOneField(field: String, values: [String], programmes: [String]) throws {
        #expect(try selected([field: values]) == programmes)
    }

    @Test func everyFieldMustFit() throws {
        #expect(try selected(["tags": ["noisy"], "sites": ["main"], "kinds": ["guided-tour"]]) == ["P2"])
        #expect(try selected(["tags": ["wet"], "kinds": ["guided-tour"]]) == [])
    }
}

extension MuseumFolder {
    fileprivate var withoutConstraints: MuseumFolder {
        MuseumFolder(
            museum: museum, rooms: rooms, instructors: instructors, kits: kits, programmes: programmes,
            schools: schools, curricula: curricula, days: days, closures: closures, constraints: [])
    }
}
