import Testing

@testable import Timetabling

@Suite struct AnnealingTests {
    @Test func theFirstDescentTakesItsPartAndReheatsTheRest() {
        let annealing = Annealing(firstDescent: 0.5, reheats: 2, reheatLevel: 0.4)
        #expect(annealing.height(at: 0) == 1)
        #expect(annealing.height(at: 0.25) == 0.5)
        #expect(annealing.descent(at: 0.5).index == 1)
        #expect(annealing.height(at: 0.5) == 0.4)
        #expect(abs(annealing.height(at: 0.625) - 0.2) < 1e-9)
        #expect(annealing.descent(at: 0.75).index == 2)
        #expect(annealing.descent(at: 1).index == 2)
        #expect(annealing.height(at: 1) == 0)
    }

    @Test func withoutReheatsItCoolsDownOnce() {
        let annealing = Annealing(reheats: 0)
        #expect(annealing.height(at: 0.75) == 0.25)
        #expect(annealing.descent(at: 1).index == 0)
        #expect(annealing.height(at: 1) == 0)
    }
}
