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

    /// Who had units of each kit.
    private var takers: [String: StormHistory<[Taker]>]
    private let units: Int

    init(kits: [String], units: Int) {
        takers = Dictionary(uniqueKeysWithValues: kits.map { ($0, StormHistory([])) })
        self.units = units
    }

    /// - Returns: What is wrong, in words.
    mutating func replay(_ loan: String, _ detail: String, entry: Int) -> String? {
        guard let record = try? JSONDecoder().decode(Record.self, from: Data(detail.utf8)),
            let last = takers[record.kit]?.last
        else { return "entry \(entry): loan \(loan) cannot be read" }
        var now = last.filter { $0.loan != loan }
        defer { takers[record.kit]!.append(now, entry: entry) }
        guard ["approved", "out", "returned"].contains(record.status), let unit = record.unit else { return nil }
        let taker = Taker(loan: loan, unit: unit, busy: record.busy.first...record.busy.last)
        let other = now.first { $0.unit == unit && $0.busy.overlaps(taker.busy) }
        now.append(taker)
        return other.map { "entry \(entry): unit \(unit) of \(record.kit) is with \(loan) and \($0.loan)" }
    }

    /// Whether every unit was taken on some of the days, at any moment between two entries.
    func wereTaken(_ kit: String, _ days: ClosedRange<String>, between: ClosedRange<Int>) -> Bool {
        takers[kit]!.contains(between: between) { takers in
            (1...units).allSatisfy { unit in takers.contains { $0.unit == unit && $0.busy.overlaps(days) } }
        }
    }
}
