import MuseumModel

/// Which instructors a constraint is about, each for themselves: those that fit every field given; all where none is.
struct PeopleSelector: Sendable {
    static let fields = [
        ConstraintField("people", "只限這些講師", "only these instructors", "[I03, I06]"),
        ConstraintField("staff", "只限 staff、partner 或 volunteer", "only staff, partner or volunteer", "[volunteer]"),
        ConstraintField("skills", "只限有這些專長之一的講師", "only instructors with one of these skills", "[tour]"),
    ]

    private let people: Set<Instructor.ID>?
    private let staff: Set<Instructor.Kind>?
    private let skills: Set<String>?

    fileprivate init(people: Set<Instructor.ID>?, staff: Set<Instructor.Kind>?, skills: Set<String>?) {
        self.people = people
        self.staff = staff
        self.skills = skills
    }

    var isEverybody: Bool { people == nil && staff == nil && skills == nil }

    func matches(_ instructor: Instructor) -> Bool {
        people?.contains(instructor.id) ?? true && staff?.contains(instructor.kind) ?? true
            && skills.map { skills in instructor.skills.contains { skills.contains($0.name) } } ?? true
    }

    /// The resources of those selected.
    func resources(_ model: PlanningModel) -> [Int] {
        model.folder.instructors.filter(matches).map { model.resourceOfInstructor[$0.id]! }
    }
}

extension StatementReader {
    mutating func people() -> PeopleSelector? {
        let before = faults.count
        let skills = Set(folder.instructors.flatMap { $0.skills.map(\.name) }).sorted()
        let selector = PeopleSelector(
            people: names("people", folder.instructors.map(\.id.value)).map { Set($0.map { .init($0) }) },
            staff: names("staff", Instructor.Kind.allCases.map(\.rawValue)).map {
                Set($0.compactMap(Instructor.Kind.init(rawValue:)))
            },
            skills: names("skills", skills).map { Set($0) })
        return faults.count == before ? selector : nil
    }
}
