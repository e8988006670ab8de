import Testing

@testable import Timetabling

@Suite struct IndexListTests {
    @Test func agreesWithASetOfNumbers() {
        var random = Generator(seed: 2)
        var list = IndexList(full: 9)
        var set = Set(0..<9)
        for _ in 0..<500 {
            let item = random.below(9)
            let isMember = random.below(2) == 0
            list.set(item, isMember: isMember)
            if isMember { set.insert(item) } else { set.remove(item) }
            var members: Set<Int> = []
            for position in 0..<list.count { members.insert(list[position]) }
            #expect(members == set)
            #expect(list.count == set.count)
        }
    }
}
