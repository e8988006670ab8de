/// What a class asks of one resource at one time.
struct Use {
    let resource: Int
    let time: Int
    let units: Int
    let before: Int
    let after: Int
    /// −1 for nowhere in particular.
    let location: Int
    /// Load of a meeting; 0 where no role is played.
    let load: Int
}

enum Cost {
    /// The price of what breaks a must-rule; larger than any sum of real costs.
    static let forbidden = Int.max / 4
}

/// A rule about what one resource may be used for.
///
/// `price` is what a use adds to the uses that the rule has taken note of: `Cost.forbidden` when it breaks a must-rule.
protocol ResourceRule: ~Copyable {
    init(_ problem: Problem)
    func price(_ use: Use, _ board: borrowing Board) -> Int
    mutating func occupy(_ use: Use, _ board: borrowing Board)
    mutating func release(_ use: Use, _ board: borrowing Board)
    /// The slow and obvious definition, from the placements alone.
    static func evaluate(_ problem: Problem, _ assignment: Assignment, into evaluation: inout Evaluation)
}

/// A rule about a class, among the classes that it has taken note of.
///
/// `price` is what a class adds when it is placed as a row of the board says.
protocol ClassRule: ~Copyable {
    init(_ problem: Problem)
    func price(_ item: Int, _ row: Int, _ board: borrowing Board) -> Int
    mutating func insert(_ item: Int, _ row: Int, _ board: borrowing Board)
    mutating func remove(_ item: Int, _ row: Int, _ board: borrowing Board)
    /// The slow and obvious definition, from the placements alone.
    static func evaluate(_ problem: Problem, _ assignment: Assignment, into evaluation: inout Evaluation)
}
