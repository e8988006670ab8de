import MuseumModel

/// The report as its template reads it.
struct ReportView {
    struct Fact {
        let label: String
        let value: String
    }

    struct LegendItem {
        let styleClass: String
        let mark: String
        let name: String
    }

    struct Other {
        let address: String
        let language: String
        let name: String
    }

    let language: String
    let title: String
    let form: String
    let words: ReportWords
    let other: Other?
    let museum: String
    let term: String
    let span: String
    let facts: [Fact]
    let origin: String
    let legend: [LegendItem]
    let empty: String?
    let weeks: [WeekView]
    let subjects: [GridSectionView]
    let loads: [LoadView]
    let unused: [UnusedView]
    let spread: SpreadView?
    let costs: CostsView?
    let energy: EnergyView?
    let unplaced: [UnplacedView]
    let violations: [String]
    let hasViolations: Bool

    init(_ report: TimetableReport) {
        let language = report.language
        let names = ReportNames(report.folder, language)
        let locked = Dictionary(report.locks.map { ($0.session, $0.parts) }, uniquingKeysWith: { first, _ in first })
        let blocks = report.sessions.map { session in
            SessionBlock(session, locked: locked[session.unit] ?? [], names)
        }
        let words = ReportWords(language)
        let weeks = ReportWeek.weeks(of: blocks, report)
        self.language = language.rawValue
        self.words = words
        form = report.grouping == .day ? "days" : "sheets"
        museum = report.folder.museum.name.text(in: language)
        term = report.term.name.text(in: language)
        title = language.say("\(term)課表｜\(museum)", "\(term): timetable – \(museum)")
        span = report.term.span.text(in: language)
        other = report.otherLanguageFile.map {
            Other(
                address: WebPath.encoded($0), language: language.other.rawValue, name: language.other.ownName)
        }
        facts = Self.facts(report)
        origin = Self.origin(report)
        let kinds = Set(blocks.map(\.kind))
        legend = Programme.Kind.allCases.filter(kinds.contains).map {
            LegendItem(styleClass: $0.styleClass, mark: $0.mark.text(in: language), name: $0.name.text(in: language))
        }
        empty = blocks.isEmpty ? language.say("這個檔期還沒有場次。", "This term has no sessions yet.") : nil
        self.weeks = weeks.map { WeekView($0, report, names) }
        subjects = GridSubject.allCases.map { GridSectionView($0, weeks, report, names) }
        loads = LoadView.all(weeks, report, names)
        unused = UnusedView.all(report, names)
        spread = SpreadView(weeks, report, names)
        costs = report.costs.isEmpty ? nil : CostsView(report.costs, language)
        energy = report.energy.map { EnergyView($0, currency: report.folder.museum.currency, language) }
        violations = report.violations.map {
            ([$0.text.text(in: language)] + $0.sessions).joined(separator: language.say("、", ", "))
        }
        hasViolations = !violations.isEmpty
        unplaced = UnplacedView.all(report.unplaced, names)
    }

    private static func facts(_ report: TimetableReport) -> [Fact] {
        let language = report.language
        let rooms = Set(report.sessions.compactMap(\.room)).count
        let people = Set(report.sessions.flatMap { $0.staff.map(\.instructor) }).count
        let missing = report.unplaced.reduce(0) { $0 + $1.meetings }
        var facts = [
            Fact(label: language.say("場次", "Sessions"), value: language.number(report.sessions.count)),
            Fact(label: language.say("未排入", "Not placed"), value: language.number(missing)),
            Fact(label: language.say("使用場地", "Rooms used"), value: language.number(rooms)),
            Fact(label: language.say("授課人員", "Instructors"), value: language.number(people)),
        ]
        if !report.costs.isEmpty {
            let cost = report.costs.reduce(0) { $0 + $1.cost }
            facts.append(Fact(label: language.say("願望總成本", "Cost of wishes"), value: language.number(cost)))
        }
        return facts
    }

    private static func origin(_ report: TimetableReport) -> String {
        let language = report.language
        switch report.source {
        case .published: return language.say("已發布的場次", "As published")
        case .plan(let id, let origin):
            let run = language.say(
                "草案 \(id)，種子 \(origin.seed)，迭代 \(language.number(origin.iterations)) 次，輸入 \(origin.inputs.prefix(12))",
                "Draft \(id), seed \(origin.seed), \(language.number(origin.iterations)) iterations, inputs \(origin.inputs.prefix(12))"
            )
            return origin.isRepeatable
                ? run
                : run + language.say("（依時間或人為停止，無法逐字重現）", " (ended by time or by hand: cannot be repeated exactly)")
        }
    }
}

extension DateSpan {
    func text(in language: Language) -> String {
        language.say(
            "\(first.message.zhHant)至 \(last.message.zhHant)", "\(first.message.english) – \(last.message.english)")
    }
}
