import ArgumentParser
import Foundation

/// Sets the medians of two result files side by side, with published values where a file of them is given.
struct Compare: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Compare the medians of two result files.")

    @Argument var old: String
    @Argument var new: String
    @Option(help: "A CSV file with a column `instance` and columns of values.") var published: String?
    @Option(help: "The column of published values to compare with.") var column = "bellio2012_avg"

    func run() async throws {
        let (before, after) = (try Self.medians(old), try Self.medians(new))
        let values = try published.map { try Self.values($0, column: column) } ?? [:]
        print("instance,old,new,difference,\(column)")
        var sums = (0.0, 0.0, 0.0)
        for instance in after.keys.sorted() {
            guard let now = after[instance], let then = before[instance] else { continue }
            sums = (sums.0 + then, sums.1 + now, sums.2 + (values[instance] ?? 0))
            print(
                "\(instance),\(Self.text(then)),\(Self.text(now)),\(Self.text(now - then)),"
                    + (values[instance].map(Self.text) ?? ""))
        }
        print("sum,\(Self.text(sums.0)),\(Self.text(sums.1)),\(Self.text(sums.1 - sums.0)),\(Self.text(sums.2))")
    }

    private static func medians(_ path: String) throws -> [String: Double] {
        Dictionary(grouping: try Result.read(path), by: \.instance).mapValues { results in
            let costs = results.map(\.cost).sorted()
            return Double(costs[(costs.count - 1) / 2] + costs[costs.count / 2]) / 2
        }
    }

    private static func values(_ path: String, column: String) throws -> [String: Double] {
        let rows = try String(contentsOfFile: path, encoding: .utf8).split(whereSeparator: \.isNewline)
            .map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
        guard let index = rows.first?.firstIndex(of: column) else {
            throw ValidationError("\(path) has no column \(column)")
        }
        return Dictionary(
            rows.dropFirst().compactMap { row in row.count > index ? Double(row[index]).map { (row[0], $0) } : nil },
            uniquingKeysWith: { first, _ in first })
    }

    private static func text(_ value: Double) -> String { String(format: "%g", value) }
}
