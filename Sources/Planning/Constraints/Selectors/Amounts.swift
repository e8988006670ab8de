import MuseumModel
import Timetabling

/// How many sessions, or minutes of them, there may or should be in each period.
struct Amounts: Sendable {
    static let names = ["at_most", "at_least"]
    static let fields = [
        ConstraintField("at_most", "最多多少", "how many at most", "3"),
        ConstraintField("at_least", "至少多少（只能是願望）", "how many at least (a wish only)", "1"),
        ConstraintField(
            "counting", "sessions（預設）或 minutes",
            "sessions (the default) or minutes; minutes cost the weight for each "
                + "half an hour", "minutes"),
        ConstraintField(needed: "per", "day、week、month 或 term", "day, week, month or term", "week"),
    ]

    let atMost: Int?
    let atLeast: Int?
    let countsMinutes: Bool
    let period: Period

    /// The limit on what one resource has of some classes.
    func limit(
        _ constraint: any PlannerConstraint, resource: Int?, classes: [Int], during: [Range<Int>]?
    ) -> UseLimit {
        UseLimit(
            name: constraint.statement.title, resource: resource, classes: classes,
            measure: countsMinutes ? .load : .meetings, maximum: atMost, minimum: atLeast, per: period,
            during: during, unit: countsMinutes ? 30 : 1, weight: constraint.weight)
    }
}

extension StatementReader {
    mutating func amounts(_ statement: Statement?) -> Amounts? {
        let before = faults.count
        let (atMost, atLeast) = atMostOrLeast(statement)
        let counting = word("counting", among: ["sessions", "minutes"]) ?? "sessions"
        guard let period = period(), faults.count == before else { return nil }
        if atLeast != nil, period == .day {
            fault(
                "at_least", values("at_least").first,
                Message(zhHant: "每日下限沒有意義：休館日也會算", english: "days on which the museum is closed would count as well"),
                Message(zhHant: "請改用 per: week", english: "write per: week instead"))
            return nil
        }
        return Amounts(atMost: atMost, atLeast: atLeast, countsMinutes: counting == "minutes", period: period)
    }

    /// `at_most`, `at_least` or both; a lower limit cannot be a must.
    mutating func atMostOrLeast(_ statement: Statement?) -> (atMost: Int?, atLeast: Int?) {
        let atMost = has("at_most") ? number("at_most", 0...1_000_000) : nil
        let atLeast = has("at_least") ? number("at_least", 1...1_000_000) : nil
        if !has("at_most"), !has("at_least") {
            missing("at_most", Message(zhHant: "請填 at_most 或 at_least", english: "give at_most or at_least"))
        }
        if has("at_least"), let statement, statement.weight == nil {
            fault(
                "at_least", values("at_least").first,
                Message(zhHant: "下限只能是願望", english: "a lower limit can only be a wish"),
                Message(zhHant: "改寫 weight: 5", english: "write weight: 5 instead"))
        }
        if let atMost, let atLeast, atLeast > atMost {
            fault(
                "at_least", "\(atLeast)", Message(zhHant: "大於 at_most", english: "this is more than at_most"),
                Message(zhHant: "請填不大於 \(atMost) 的數字", english: "give at most \(atMost)"))
        }
        return (atMost, atLeast)
    }
}
