import MuseumModel

/// Every session should be placed: each meeting left out costs the weight times the programme's priority.
enum UnplacedWish: Wish {
    static let name = "unplaced"
    static let title = Message(zhHant: "未排入的場次", english: "Sessions left out")
    static let defaultWeight = 100

    /// The price stands in the classes themselves.
    static func add(to model: inout PlanningModel, weight: Int) {}
}
