import MuseumModel
import Timetabling

/// The sessions of a programme should be held in few rooms; each beyond the first costs the weight. The meetings of a series always
/// have one room.
enum RoomStabilityWish: Wish {
    static let name = "room-stability"
    static let title = Message(zhHant: "場地固定", english: "Same room")
    static let defaultWeight = 1

    static func add(to model: inout PlanningModel, weight: Int) {
        model.forEachProgrammeWithSessions { model, offering, classes in
            guard !offering.rooms.isEmpty else { return }
            model.problem.stability.append(Stability(name: Self.name, classes: classes, role: 0, weight: weight))
        }
    }
}

/// The sessions of a programme should be led by few people; each beyond the first costs the weight. The meetings of a series always
/// have the same.
enum InstructorStabilityWish: Wish {
    static let name = "instructor-stability"
    static let title = Message(zhHant: "講師固定", english: "Same instructors")
    static let defaultWeight = 1

    static func add(to model: inout PlanningModel, weight: Int) {
        model.forEachProgrammeWithSessions { model, offering, classes in
            guard !offering.instructors.isEmpty else { return }
            let lead = offering.rooms.isEmpty ? 0 : 1
            model.problem.stability.append(Stability(name: Self.name, classes: classes, role: lead, weight: weight))
        }
    }
}
