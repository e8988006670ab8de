import MuseumModel

/// A programme should have the rooms that it names first; each place further down its list costs the weight.
enum PreferredRoomWish: Wish {
    static let name = "preferred-room"
    static let title = Message(zhHant: "偏好場地", english: "Preferred rooms")
    static let defaultWeight = 2

    /// The price stands in the candidates of the rooms.
    static func add(to model: inout PlanningModel, weight: Int) {}
}

/// A programme that names no rooms should not take one far too large; every 20 seats too many cost the weight.
enum SeatSurplusWish: Wish {
    static let name = "seat-surplus"
    static let title = Message(zhHant: "座位過多", english: "Rooms too large")
    static let defaultWeight = 1

    /// The price stands in the candidates of the rooms.
    static func add(to model: inout PlanningModel, weight: Int) {}
}

/// Those with more skill than a role needs should be kept for where they are needed; each level too high costs the weight.
enum SkillSurplusWish: Wish {
    static let name = "skill-surplus"
    static let title = Message(zhHant: "大材小用", english: "Skills above need")
    static let defaultWeight = 1

    /// The price stands in the candidates of the roles.
    static func add(to model: inout PlanningModel, weight: Int) {}
}
