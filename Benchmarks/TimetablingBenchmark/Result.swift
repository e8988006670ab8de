import Foundation

/// What one run of one instance gave; a row of a result file.
struct Result {
    static let columns = [
        "instance", "seed", "seconds", "threads", "cost", "unplaced", "room capacity", "minimum days", "compactness",
        "stability", "bound", "seconds to feasible", "million proposals a second", "peak MiB",
    ]

    let instance: String
    let seed: Int
    let cost: Int
    /// All columns as written, in the order of `columns`.
    let row: [String]

    init?(row: [String]) {
        guard row.count == Self.columns.count, let seed = Int(row[1]), let cost = Int(row[4]) else { return nil }
        instance = row[0]
        self.seed = seed
        self.cost = cost
        self.row = row
    }

    var line: String { row.joined(separator: ",") }

    /// The rows of a file; none where it does not exist yet. Names and numbers only, so that no field is ever quoted.
    static func read(_ path: String) throws -> [Result] {
        guard FileManager.default.fileExists(atPath: path) else { return [] }
        return try String(contentsOfFile: path, encoding: .utf8).split(whereSeparator: \.isNewline)
            .compactMap { Result(row: $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)) }
    }
}
