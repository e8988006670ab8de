import Testing

@testable import Timetabling

@Suite struct GeneratorTests {
    @Test func theSameSeedGivesTheSameNumbers() {
        var (one, two, other) = (Generator(seed: 9), Generator(seed: 9), Generator(seed: 10))
        let numbers = (0..<20).map { _ in one.next() }
        #expect(numbers == (0..<20).map { _ in two.next() })
        #expect(numbers != (0..<20).map { _ in other.next() })
    }

    @Test func numbersAreBelowTheBoundAndEvenlySpread() {
        var random = Generator(seed: 1)
        var counts = Array(repeating: 0, count: 7)
        for _ in 0..<14_000 { counts[random.below(7)] += 1 }
        // Three standard deviations are 124.
        #expect(counts.allSatisfy { abs($0 - 2000) < 200 })
        #expect(random.below(1) == 0 && random.below(0) == 0)
    }

    @Test func logarithmsAreExactEnough() {
        // ln 2, ln 10 and ln (1/8192), from tables.
        let known: [(Float, Float)] = [(1, 0), (2, 0.693_147_2), (10, 2.302_585_1), (1 / 8192, -9.010_913)]
        for (argument, value) in known { #expect(abs(Float.naturalLogarithm(argument) - value) < 2e-6) }
    }
}
