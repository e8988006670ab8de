import Foundation

/// What the judge of a storm knows of the kits, from the audit alone. Days are ISO dates, which compare as days do.
struct StormLoans {
    private struct Record: Decodable {
        struct Days: Decodable {
            let first: String
            let last: String
        }

        let kit: String
        let unit: Int?
        let busy: Days
        let status: String
    }

    private struct Taker: Equatable {
        let loan: String
        let unit: Int
        let busy: ClosedRange<String>
    }

    /// Who had units of a kit after an entry.
    private struct Level {
        let entry: Int
        let takers: [Taker]
    }

    private var levels: [String: [Level]]
    private let units: Int

    init(kits: [String], units: Int) {
        levels = Dictionary(uniqueKeysWithValues: kits.map { ($0, [Level(entry: 0, takers: [])]) })
        self.units = units
    }

    /// - Returns: What is wrong, in words.
    mutating func replay(_ loan: String, _ detail: String, entry: Int) -> String? {
        guard let record = try? JSONDecoder().decode(Record.self, from: Data(detail.utf8)),
            let last = levels[record.kit]?.last
        else { return "entry \(entry): loan \(loan) cannot be read" }
        var takers = last.takers.filter { $0.loan != loan }
        defer { levels[record.kit]!.append(Level(entry: entry, takers: takers)) }
        guard ["approved", "out", "returned"].contains(record.status), let unit = record.unit else { return nil }
        let taker = Taker(loan: loan, unit: unit, busy: record.busy.first...record.busy.last)
        let other = takers.first { $0.unit == unit && $0.busy.overlaps(taker.busy) }
        takers.append(taker)
        return other.map { "entry \(entry): unit \(unit) of \(record.kit) is with \(loan) and \($0.loan)" }
    }

    /// Whether every unit was taken on some of the days, at any moment between two entries.
    func wereTaken(_ kit: String, _ days: ClosedRange<String>, between: ClosedRange<Int>) -> Bool {
        let levels = levels[kit] ?? []
        let start = max(0, levels.partitioningIndex { $0.entry > between.lowerBound } - 1)
        return levels[start...].prefix { $0.entry <= between.upperBound }.contains { level in
            (1...units).allSatisfy { unit in level.takers.contains { $0.unit == unit && $0.busy.overlaps(days) } }
        }
    }
}
