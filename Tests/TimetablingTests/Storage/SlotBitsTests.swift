import Testing

@testable import Timetabling

@Suite struct SlotBitsTests {
    @Test func agreesWithASetOfNumbers() {
        var random = Generator(seed: 5)
        for slots in [1, 63, 64, 65, 300] {
            var bits = SlotBits(rows: 2, slots: slots)
            var set: Set<Int> = []
            for step in 0..<400 {
                let lower = random.below(slots)
                let upper = lower + 1 + random.below(slots - lower)
                let (own, other) = (bits.intersects(1, lower, upper), bits.intersects(0, 0, slots))
                #expect(own == !set.isDisjoint(with: lower..<upper))
                #expect(!other)
                if step % 2 == 0 {
                    bits.insert(1, lower, upper)
                    set.formUnion(lower..<upper)
                } else {
                    bits.remove(1, lower, upper)
                    set.subtract(lower..<upper)
                }
            }
        }
    }
}
