package import Timetabling

extension CurriculumTimetable {
    /// The prices of the UD2 formulation (Di Gaspero, McCollum, Schaerf 2007).
    package enum UD2 {
        package static let minimumDays = 5
        package static let compactness = 2
        package static let stability = 1
        /// For each student without a seat.
        package static let overflow = 1
        /// What leaving out one lecture costs the search; not part of the formulation, where all are placed.
        package static let unplaced = 100
    }

    /// The instance as a problem of the general model. Lectures are classes in the order of the courses; the first candidates of
    /// the pools are the rooms in the order of the file.
    package var problem: Problem {
        let periods = days * periodsPerDay
        var problem = Problem(horizon: Horizon(days: days, slotsPerDay: periodsPerDay))
        problem.times = (0..<periods).map { Time(starts: [$0], length: 1) }
        problem.resources = rooms.map { _ in Resource() }

        func addGroup() -> Int {
            problem.resources.append(Resource())
            return problem.resources.count - 1
        }
        var groups: [[Int]] = courses.map { _ in [addGroup()] }
        let byTeacher = Dictionary(grouping: courses.indices) { courses[$0].teacher }
        for (_, taught) in byTeacher.sorted(by: { $0.value[0] < $1.value[0] }) where taught.count > 1 {
            let teacher = addGroup()
            for course in taught { groups[course].append(teacher) }
        }
        for curriculum in curricula {
            let group = addGroup()
            for course in curriculum.courses { groups[course].append(group) }
            problem.compactness.append(Compactness(resource: group, weight: UD2.compactness))
        }

        for (index, course) in courses.enumerated() {
            problem.domains.append(
                Domain((0..<periods).filter { !unavailable[index].contains($0) }.map { .init(time: $0) }))
            problem.pools.append(
                Pool(
                    rooms.enumerated().map { room, description in
                        .init(resource: room, penalty: max(0, course.students - description.seats) * UD2.overflow)
                    }))
            let first = problem.classes.count
            for _ in 0..<course.lectures {
                problem.classes.append(
                    Class(
                        domain: index, roles: [.init(pool: index)], uses: groups[index].map { .init(resource: $0) },
                        leaveOutCost: UD2.unplaced))
            }
            let lectures = Array(first..<problem.classes.count)
            problem.minimumDays.append(
                MinimumDays(classes: lectures, days: course.minimumDays, weight: UD2.minimumDays))
            problem.stability.append(Stability(classes: lectures, role: 0, weight: UD2.stability))
        }
        return problem
    }

    /// The lines `course room day period` of a solution file; lectures left out have none.
    package func solutionText(_ assignment: Assignment) -> String {
        let problem = problem
        var text = ""
        var item = 0
        for course in courses {
            for _ in 0..<course.lectures {
                if let time = problem.time(item, assignment) {
                    let period = time.starts[0]
                    let room = rooms[problem.roleResources(item, assignment)[0]].id
                    text += "\(course.id) \(room) \(period / periodsPerDay) \(period % periodsPerDay)\n"
                }
                item += 1
            }
        }
        return text
    }
}

extension CurriculumTimetable {
    /// The course that a class of `problem` is a lecture of.
    package func course(of item: Int) -> Int {
        var rest = item
        for (index, course) in courses.enumerated() {
            if rest < course.lectures { return index }
            rest -= course.lectures
        }
        preconditionFailure("there is no lecture \(item)")
    }
}
