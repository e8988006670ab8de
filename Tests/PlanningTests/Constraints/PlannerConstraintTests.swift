import MuseumModel
import Testing

@testable import Planning

@Suite struct PlannerConstraintTests {
    @Test func kindsHaveNamesOfTheirOwn() {
        let kinds = PlannerConstraints.kinds.map { $0.kind }
        #expect(Set(kinds).count == kinds.count)
        #expect(
            ConstraintSection.allCases.allSatisfy { section in
                PlannerConstraints.kinds.contains { $0.section == section }
            })
    }

    /// What the documentation shows of each field can be read, with what the kind needs besides.
    @Test(arguments: PlannerConstraints.kinds.indices)
    func theExampleOfEachFieldIsReadWithoutAFault(kind: Int) throws {
        let type = PlannerConstraints.kinds[kind]
        let tour = try Examples.folder("tour")
        func values(_ field: ConstraintField) -> [String] {
            field.example.filter { !"[]\" ".contains($0) }.split(separator: ",").map(String.init)
        }
        let needed = type.fields.filter { $0.isRequired || type.oneOf.map(\.first).contains($0.name) }
        for field in type.fields {
            var fields = Dictionary(uniqueKeysWithValues: needed.map { ($0.name, values($0)) })
            fields[field.name] = values(field)
            for weight in [["must": ["yes"]], ["weight": ["5"]]] {
                let isMust = weight["must"] != nil
                let canBe =
                    (type.force != (isMust ? .wish : .must))
                    && !(isMust && field.name == "at_least" && type.force == .mustOrWish)
                let statement = SmallMuseum.statement(type.kind, fields.merging(weight) { $1 })
                let faults = PlannerConstraints.faults(in: tour.with(constraints: [statement]))
                #expect(faults.isEmpty == canBe, "\(type.kind) \(field.name): \(faults.map { $0.text(in: .english) })")
            }
        }
    }

    /// Every field that a kind needs is missed, and every one that it has is known.
    @Test(arguments: PlannerConstraints.kinds.indices)
    func requiredFieldsAreMissed(kind: Int) {
        let type = PlannerConstraints.kinds[kind]
        var museum = SmallMuseum()
        museum.constraints = [
            SmallMuseum.statement(type.kind, type.force == .wish ? ["weight": ["1"]] : ["must": ["yes"]], line: 3)
        ]
        let faults = PlannerConstraints.faults(in: museum.folder)
        let missing = faults.filter { $0.problem.english == "this field is missing" && $0.line == 3 }
        let required = type.fields.filter(\.isRequired).map { "\(type.kind).\($0.name)" }
        let one = type.oneOf.map { "\(type.kind).\($0[0])" }
        #expect(Set(missing.compactMap(\.field)) == Set(required + one))
        #expect(faults.count == missing.count)
    }

    @Test func kindsHaveBothLanguagesAndOneSentence() {
        for type in PlannerConstraints.kinds {
            #expect(type.summary.zhHant.hasSuffix("。"), "\(type.kind)")
            #expect(type.summary.english.hasSuffix("."), "\(type.kind)")
            #expect(Set(type.fields.map(\.name)).count == type.fields.count, "\(type.kind)")
        }
    }

    @Test func faultsOfAllEntriesAreNamedAtOnce() {
        var museum = SmallMuseum()
        museum.constraints = [
            SmallMuseum.statement("at-most", ["count": ["x"], "per": ["hour"], "must": ["yes"]], line: 1),
            SmallMuseum.statement("aprt", [:], line: 4), SmallMuseum.statement("order", ["must": ["yes"]], line: 8),
        ]
        let faults = PlannerConstraints.faults(in: museum.folder)
        #expect(
            Set(faults.compactMap(\.field)) == ["at-most.count", "at-most.per", "kind", "order.first", "order.then"])
        #expect(faults == faults.sorted())
    }
}
