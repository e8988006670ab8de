import MuseumModel
import Timetabling

/// How many sessions each kit serves in each period.
struct KitLoad: PlannerConstraint {
    static let kind = "kit-load"
    static let section = ConstraintSection.space
    static let summary = Message(
        zhHant: "每種教具每日、每週、每月或每檔期最多或至少幾場。",
        english: "Each kit serves at most, or at least, so many sessions a day, week, month or term.")
    static let fields =
        [
            ConstraintField(needed: "of_kits", "哪些教具", "which kits", "[K-MAG]")
        ] + Amounts.fields + TimeSelector.fields
    static let oneOf = [Amounts.names]
    static let example = """
        - kind: kit-load
          name: 磁力教具箱每天最多三場 The magnet kit at most three times a day
          of_kits: [K-MAG]
          at_most: 3
          per: day
          must: yes
        """

    let statement: Statement
    private let kits: [Kit.ID]
    private let amounts: Amounts
    private let times: TimeSelector

    init?(reading reader: inout StatementReader) {
        let statement = reader.statement(Self.force)
        let kits = reader.neededNames("of_kits", reader.folder.kits.map(\.id.value))?.map { Kit.ID($0) }
        let amounts = reader.amounts(statement)
        let times = reader.times()
        guard let statement, let kits, let amounts, let times else { return nil }
        self.statement = statement
        self.kits = kits
        self.amounts = amounts
        self.times = times
    }

    func add(to model: inout PlanningModel) {
        let everything = model.classes { _ in true }
        let during = times.isEverything ? nil : times.slots(model.grid)
        model.problem.useLimits += kits.map { kit in
            amounts.limit(self, resource: model.resourceOfKit[kit]!, classes: everything, during: during)
        }
    }
}

extension StatementReader {
    /// The known names in a field that must not be absent or empty.
    mutating func neededNames(_ field: String, _ known: [String]) -> [String]? {
        let before = faults.count
        guard let names = names(field, known), faults.count == before, !names.isEmpty else {
            if faults.count == before {
                missing(
                    field,
                    Message(
                        zhHant: "可用的有 " + known.prefix(12).joined(separator: "、"),
                        english: "known are " + known.prefix(12).joined(separator: ", ")))
            }
            return nil
        }
        return names
    }
}
