import MuseumModel
import Timetabling

/// Load should be shared among instructors of a kind in proportion to the hours for which they are there.
///
/// An instructor who teaches `h` hours and is there for `a` costs `weight · 4 · h² / a`, rounded down; those who teach nothing
/// count, since what they do not take makes others dearer.
enum FairnessWish: Wish {
    static let name = "fairness"
    static let title = Message(zhHant: "講師負荷公平", english: "Fair load")
    static let defaultWeight = 1

    static func add(to model: inout PlanningModel, weight: Int) {
        let members = model.folder.instructors.map { instructor in
            let open = model.availabilities.instructors[instructor.id]!.ranges.reduce(0) { $0 + $1.count }
            return Fairness.Member(
                resource: model.resourceOfInstructor[instructor.id]!, share: max(1, open * TermGrid.minutesPerSlot / 60)
            )
        }
        model.problem.fairness.append(Fairness(members: members, unit: 60, weight: weight * 4))
    }
}
