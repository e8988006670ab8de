import MuseumModel
import Testing

@testable import Planning

@Suite struct PlannerConstraintTests {
    @Test func kindsHaveNamesOfTheirOwn() {
        let kinds = PlannerConstraints.kinds.map { $0.kind }
        #expect(kinds == ["not-at", "at-most", "not-overlapping", "order", "apart", "cover"])
    }

    /// What the documentation shows can be read.
    @Test(arguments: PlannerConstraints.kinds.indices)
    func theExampleOfEachFieldIsReadWithoutAFault(kind: Int) {
        let type = PlannerConstraints.kinds[kind]
        var museum = SmallMuseum()
        museum.audiences.append(SmallMuseum.audience("preschool", .preschool))
        museum.curricula = [SmallMuseum.curriculum(["INe-II-4", "Jc-IV-1"])]
        museum.programmes = ["P01", "P02", "P13", "P14"].map {
            SmallMuseum.programme($0, .sessions(1), tags: ["noisy"])
        }
        var fields: [String: [String]] = [:]
        for field in type.fields {
            let example = field.example.filter { !"[]\" ".contains($0) }
            fields[field.name] = example.split(separator: ",").map(String.init)
        }
        for weight in [["must": ["yes"]], ["weight": ["5"]]] {
            let canBe = weight["must"] == nil ? type.kind != "not-overlapping" : type.kind != "cover"
            museum.constraints = [SmallMuseum.statement(type.kind, fields.merging(weight) { $1 })]
            #expect(PlannerConstraints.faults(in: museum.folder).isEmpty == canBe)
        }
    }

    /// Every field that a kind needs is missed, and every one that it has is known.
    @Test(arguments: PlannerConstraints.kinds.indices)
    func requiredFieldsAreMissed(kind: Int) {
        let type = PlannerConstraints.kinds[kind]
        var museum = SmallMuseum()
        let isWish = type.kind == "cover"
        museum.constraints = [
            SmallMuseum.statement(type.kind, isWish ? ["weight": ["1"]] : ["must": ["yes"]], line: 3)
        ]
        let missing = PlannerConstraints.faults(in: museum.folder).filter {
            $0.problem.english == "this field is missing" && $0.line == 3
        }
        let required = type.fields.filter(\.isRequired).map { "\(type.kind).\($0.name)" }
        #expect(
            Set(missing.compactMap(\.field))
                == Set(required.isEmpty && type.kind == "not-at" ? ["not-at.days"] : required))
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
