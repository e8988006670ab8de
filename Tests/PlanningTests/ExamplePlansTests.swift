import MuseumModel
import Testing

/// Plans of the shipped examples, judged from the museum's rules alone.
@Suite struct ExamplePlansTests {
    @Test(arguments: [UInt64(1), 2, 3])
    func theTourKeepsEveryRuleAndCostsWhatItSays(seed: UInt64) async throws {
        let folder = try Examples.folder("tour")
        let plan = try await Examples.plan(folder, seed: seed, iterations: 20_000)
        let evaluator = MuseumEvaluator(folder: folder, term: folder.museum.terms[0], plan: plan)
        #expect(evaluator.violations == [])
        #expect(evaluator.costs == plan.costLines)
    }

    @Test func kaohsiungKeepsEveryRuleAndCostsWhatItSays() async throws {
        let folder = try Examples.folder("kaohsiung")
        let plan = try await Examples.plan(folder, seed: 1, iterations: 150_000)
        #expect(plan.sessions.count > 2_450)
        let evaluator = MuseumEvaluator(folder: folder, term: folder.museum.terms[0], plan: plan)
        #expect(evaluator.violations == [])
        #expect(evaluator.costs == plan.costLines)
    }

    @Test func case18TheOrderOfRowsAndTheThreadsChangeNothing() async throws {
        let folder = try Examples.folder("tour")
        let plan = try await Examples.plan(folder, seed: 7, iterations: 10_000)
        for threads in [1, 2] {
            #expect(try await Examples.plan(shuffled(folder), seed: 7, iterations: 10_000, threads: threads) == plan)
        }
        #expect(try await Examples.plan(folder, seed: 8, iterations: 10_000) != plan)
    }

    private func shuffled(_ folder: MuseumFolder) -> MuseumFolder {
        MuseumFolder(
            museum: folder.museum, rooms: folder.rooms.shuffled(), instructors: folder.instructors.shuffled(),
            kits: folder.kits.shuffled(), programmes: folder.programmes.shuffled(), schools: folder.schools.shuffled(),
            curricula: folder.curricula.shuffled(), days: folder.days, closures: folder.closures.shuffled(),
            constraints: folder.constraints)
    }
}
