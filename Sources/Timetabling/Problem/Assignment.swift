/// Where each class is; nil where it is left out.
package struct Assignment: Hashable, Sendable {
    /// Indices into the class's domain, and into the pool of each of its roles.
    package struct Placement: Hashable, Sendable {
        package let time: Int
        package let roles: [Int]

        package init(time: Int, roles: [Int]) {
            self.time = time
            self.roles = roles
        }
    }

    package var placements: [Placement?]

    package init(placements: [Placement?]) {
        self.placements = placements
    }
}

extension Problem {
    /// The time that a class has in an assignment.
    package func time(_ index: Int, _ assignment: Assignment) -> Time? {
        assignment.placements[index].map { time(index, $0) }
    }

    /// The time of a class at a place.
    func time(_ index: Int, _ placement: Assignment.Placement) -> Time {
        times[domains[classes[index].domain].candidates[placement.time].time]
    }

    /// The candidates that an assignment gives to the roles of a class.
    package func roleCandidates(_ index: Int, _ assignment: Assignment) -> [Pool.Candidate] {
        assignment.placements[index].map { roleCandidates(index, $0) } ?? []
    }

    private func roleCandidates(_ index: Int, _ placement: Assignment.Placement) -> [Pool.Candidate] {
        zip(classes[index].roles, placement.roles).map { pools[$0.pool].candidates[$1] }
    }

    /// The resources that an assignment gives to the roles of a class.
    package func roleResources(_ index: Int, _ assignment: Assignment) -> [Int] {
        roleCandidates(index, assignment).map(\.resource)
    }

    /// What a class takes of resources in an assignment, chosen or fixed.
    func uses(_ index: Int, _ assignment: Assignment) -> [Class.Use] {
        classes[index].uses
            + roleCandidates(index, assignment).map { .init(resource: $0.resource, before: $0.before, after: $0.after) }
    }

    /// What a class takes of resources at a place.
    func uses(_ index: Int, _ placement: Assignment.Placement) -> [Class.Use] {
        classes[index].uses
            + roleCandidates(index, placement).map { .init(resource: $0.resource, before: $0.before, after: $0.after) }
    }

    /// Where an assignment puts a class.
    func location(_ index: Int, _ assignment: Assignment) -> Int? {
        roleResources(index, assignment).lazy.compactMap { resources[$0].location }.first ?? classes[index].location
    }
}
