package import MuseumModel

/// The timetable of a term as one file that needs nothing else: no script, no other resource.
package struct TimetableReport: Sendable {
    /// What the weeks are drawn as.
    package enum Grouping: String, CaseIterable, Sendable {
        /// Each week a sheet of rooms by days, its days as strips folded below.
        case week
        /// Every day a strip of rooms by hours.
        case day
    }

    /// Where the sessions come from.
    package enum Source: Sendable {
        case plan(Plan.ID, Plan.Origin)
        case published
    }

    package let folder: MuseumFolder
    package let term: Term
    package let sessions: [Session]
    /// What of a draft planning must not change; none for what is published.
    package let locks: [SessionLock]
    package let unplaced: [Plan.Unplaced]
    /// Must-rules that a plan forced by hand breaks.
    package let violations: [Plan.Violation]
    /// Empty for what is published.
    package let costs: [Plan.CostLine]
    /// Nil where the museum has no zones.
    package let energy: EnergyReport?
    package let source: Source
    package let grouping: Grouping
    /// Whose grids are unfolded, and so printed.
    package let opened: Set<GridSubject>
    package let language: Language
    /// Name of the file that holds the report in the other language, beside this one; nil where there is none.
    package let otherLanguageFile: String?

    package init(
        folder: MuseumFolder, term: Term, sessions: [Session], locks: [SessionLock] = [],
        unplaced: [Plan.Unplaced] = [],
        violations: [Plan.Violation] = [], costs: [Plan.CostLine] = [], energy: EnergyReport? = nil, source: Source,
        grouping: Grouping = .week,
        opened: Set<GridSubject> = [], language: Language, otherLanguageFile: String? = nil
    ) {
        self.folder = folder
        self.term = term
        self.sessions = sessions.sorted { ($0.start, $0.id) < ($1.start, $1.id) }
        self.locks = locks
        self.unplaced = unplaced
        self.violations = violations
        self.costs = costs
        self.energy = energy
        self.source = source
        self.grouping = grouping
        self.opened = opened
        self.language = language
        self.otherLanguageFile = otherLanguageFile
    }

    package init(
        folder: MuseumFolder, term: Term, plan: Plan, locks: [SessionLock] = [], energy: EnergyReport? = nil,
        grouping: Grouping = .week,
        opened: Set<GridSubject> = [], language: Language, otherLanguageFile: String? = nil
    ) {
        self.init(
            folder: folder, term: term, sessions: plan.sessions, locks: locks, unplaced: plan.unplaced,
            violations: plan.violations, costs: plan.costs,
            energy: energy, source: .plan(plan.id, plan.origin), grouping: grouping, opened: opened,
            language: language, otherLanguageFile: otherLanguageFile)
    }

    package func html() -> String { Templates.render(ReportView(self), with: "report") }
}
