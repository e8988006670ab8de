import MuseumModel

/// What an offering is worked out from.
struct OfferingContext {
    let folder: MuseumFolder
    let grid: TermGrid
    let availabilities: Availabilities
    let constraints: [any PlannerConstraint]
    let weights: Weights
    let audiences: [Audience.ID: Audience]

    init(_ folder: MuseumFolder, _ grid: TermGrid, _ constraints: [any PlannerConstraint], _ weights: Weights) {
        self.folder = folder
        self.grid = grid
        self.constraints = constraints
        self.weights = weights
        availabilities = Availabilities(folder, grid)
        audiences = Dictionary(uniqueKeysWithValues: folder.museum.audiences.map { ($0.id, $0) })
    }
}
