import MuseumModel
import Timetabling

/// The sessions of a programme should be spread evenly over the weeks in which it can be held; each one in a week beyond its even
/// share, rounded up, costs the weight.
enum SpreadWish: Wish {
    static let name = "spread"
    static let title = Message(zhHant: "各週分散", english: "Spread over the weeks")
    static let defaultWeight = 3

    static func add(to model: inout PlanningModel, weight: Int) {
        model.forEachProgrammeWithSessions { model, offering, classes in
            let weeks = Set(
                offering.starts.map { model.problem.horizon.weekOfDay[$0.meetings[0] / TermGrid.slotsPerDay] })
            model.limit(Self.name, classes, maximum: share(of: classes.count, in: weeks.count), per: .week, weight)
        }
    }

    static func share(of count: Int, in buckets: Int) -> Int {
        buckets == 0 ? count : (count + buckets - 1) / buckets
    }
}

/// The sessions of a programme should lie on different days, as far as there are days; each one beyond its even share, rounded
/// up, costs the weight.
enum DaySpreadWish: Wish {
    static let name = "day-spread"
    static let title = Message(zhHant: "各日分散", english: "Spread over the days")
    static let defaultWeight = 2

    static func add(to model: inout PlanningModel, weight: Int) {
        model.forEachProgrammeWithSessions { model, offering, classes in
            let days = Set(offering.starts.map { $0.meetings[0] / TermGrid.slotsPerDay })
            let share = SpreadWish.share(of: classes.count, in: days.count)
            model.limit(Self.name, classes, maximum: share, per: .day, weight)
        }
    }
}

/// The museum's sessions should be spread evenly over the weeks of the term; each one in a week beyond the first whole number
/// above six fifths of the mean costs the weight. The mean is that of all meetings asked for over the term's whole weeks.
enum BalanceWish: Wish {
    static let name = "balance"
    static let title = Message(zhHant: "每週場次均衡", english: "Even weeks")
    static let defaultWeight = 2

    static func add(to model: inout PlanningModel, weight: Int) {
        let meetings = model.units.reduce(0) { $0 + model.offerings[$1.offering].programme.meetingsPerUnit }
        let weeks = max(1, model.grid.span.days.count / 7)
        model.limit(
            Self.name, Array(model.units.indices), maximum: meetings * 6 / (5 * weeks) + 1, per: .week, weight)
    }
}

extension PlanningModel {
    /// Calls the body for each programme whose sessions are booked one by one, if it has at least two.
    mutating func forEachProgrammeWithSessions(
        _ body: (inout PlanningModel, Offering, _ classes: [Int]) -> Void
    ) {
        for (index, offering) in offerings.enumerated() {
            guard case .sessions = offering.programme.frequency else { continue }
            let classes = units.indices.filter { units[$0].offering == index }
            if classes.count > 1 { body(&self, offering, classes) }
        }
    }

    mutating func limit(_ name: String, _ classes: [Int], maximum: Int, per period: Period, _ weight: Int) {
        problem.countLimits.append(
            CountLimit(name: name, classes: classes, maximum: maximum, per: period, weight: .wish(weight)))
    }
}
