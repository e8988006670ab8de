/// The meetings of a time: where they stand in the board's table, and their length in slots.
struct Meetings {
    let range: Range<Int>
    let length: Int
}

/// What a class asks of one resource at one time.
struct Use {
    let resource: Int
    let meetings: Meetings
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
    /// Whether a use breaks a must-rule for sure, be the class that asks still where it is, as long as it does not touch the use
    /// there. Cheap; a rule that cannot tell says no, and is asked for its price.
    func refuses(_ use: Use, _ board: borrowing Board) -> Bool
    /// Whether the price of a use of this resource can be anything but zero once it is not refused.
    func prices(_ resource: Int) -> Bool
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
    /// What of this rule prices a class otherwise than two evaluations say; for the report of a mismatch.
    func suspects(
        _ item: Int, _ row: Int, _ board: borrowing Board, _ problem: Problem, _ with: Assignment, _ without: Assignment
    ) -> [String]
    /// The slow and obvious definition, from the placements alone.
    static func evaluate(_ problem: Problem, _ assignment: Assignment, into evaluation: inout Evaluation)
}
