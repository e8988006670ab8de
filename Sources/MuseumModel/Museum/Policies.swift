/// How the museum wants its terms planned; museum.yaml, `planning`.
package struct PlanningPolicy: Hashable, Codable, Sendable {
    /// Sessions start at multiples of this many minutes after midnight; a multiple of 5.
    package let startEvery: Int
    /// Weight of each wish by its name; wishes not named keep their default. Integers from 0.
    package let weights: [String: Int]

    package init(startEvery: Int = 30, weights: [String: Int] = [:]) {
        self.startEvery = startEvery
        self.weights = weights
    }
}
