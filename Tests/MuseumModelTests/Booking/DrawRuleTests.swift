import Foundation
import MuseumModel
import Testing

/// Numbers that are the same in every run (SplitMix64).
private struct Numbers: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}

@Suite struct DrawRuleTests {
    private struct Sample {
        var tickets: [DrawRule.Ticket] = []
        var quotas: [Int?] = []
        var wishes: [Application.ID: [Int]] = [:]
        var places: [Int] = []

        init(_ numbers: inout Numbers) {
            places = (0..<4).map { _ in Int.random(in: 0...2, using: &numbers) }
            quotas = (0..<Int.random(in: 0...3, using: &numbers)).map { _ in
                Bool.random(using: &numbers) ? Int.random(in: 1...4, using: &numbers) : nil
            }
            for school in 0..<12 {
                let id = Application.ID("R/S\(school)")
                let tier = Int.random(in: 0...quotas.count, using: &numbers)
                tickets.append(
                    DrawRule.Ticket(
                        application: id, school: School.ID("S\(school)"), tier: tier == quotas.count ? nil : tier,
                        number: String(UInt64.random(in: .min ... .max, using: &numbers), radix: 16)))
                wishes[id] = (0..<4).shuffled(using: &numbers).prefix(3).map(\.self)
            }
        }

        /// The turns, and what each application was given.
        func drawn(_ tickets: [DrawRule.Ticket]) -> (turns: [DrawRule.Turn], given: [Application.ID: Int]) {
            var (left, given) = (places, [Application.ID: Int]())
            let turns = DrawRule.draw(tickets, quotas: quotas) { ticket in
                guard let place = wishes[ticket.application]?.first(where: { left[$0] > 0 }) else { return false }
                left[place] -= 1
                given[ticket.application] = place
                return true
            }
            return (turns, given)
        }
    }

    @Test(arguments: 0..<200) func theOrderOfTheRowsDoesNotMatter(seed: UInt64) {
        var numbers = Numbers(state: seed)
        let sample = Sample(&numbers)
        let first = sample.drawn(sample.tickets)
        let second = sample.drawn(sample.tickets.shuffled(using: &numbers))
        #expect(first.turns == second.turns && first.given == second.given)
        #expect(Set(first.turns.map(\.ticket)) == Set(sample.tickets) && first.turns.count == 12)
    }

    @Test(arguments: 0..<200) func fiveApplicationsAreOne(seed: UInt64) {
        var numbers = Numbers(state: seed)
        var sample = Sample(&numbers)
        let one = sample.drawn(sample.tickets)
        let lucky = sample.tickets[3]
        let more = (1...4).map { number in
            DrawRule.Ticket(
                application: Application.ID("\(lucky.application)-\(number)"), school: lucky.school, tier: lucky.tier,
                number: String(number))
        }
        for ticket in more { sample.wishes[ticket.application] = [0, 1, 2] }
        let five = sample.drawn((sample.tickets + more).shuffled(using: &numbers))
        #expect(one.turns == five.turns && one.given == five.given)
    }

    /// Judged from the turns alone: whoever was served had the smallest number of all who could be.
    @Test(arguments: 0..<200) func tiersComeFirstUpToTheirQuotaAndNumbersDecide(seed: UInt64) {
        var numbers = Numbers(state: seed)
        let sample = Sample(&numbers)
        let turns = sample.drawn(sample.tickets).turns
        let phases = turns.map { $0.tier ?? sample.quotas.count }
        #expect(phases == phases.sorted())
        for (tier, quota) in sample.quotas.enumerated() {
            let inTurn = turns.filter { $0.tier == tier }
            #expect(inTurn.allSatisfy { $0.ticket.tier == tier })
            #expect(inTurn.map(\.ticket.number) == inTurn.map(\.ticket.number).sorted())
            let placed = inTurn.count(where: \.isPlaced)
            let others = turns.filter { $0.ticket.tier == tier && $0.tier == nil }
            if let quota {
                #expect(placed <= quota)
                #expect(placed == quota || others.isEmpty)
            } else {
                #expect(others.isEmpty)
            }
            if let last = inTurn.last { #expect(others.allSatisfy { $0.ticket.number > last.ticket.number }) }
        }
        let rest = turns.filter { $0.tier == nil }.map(\.ticket.number)
        #expect(rest == rest.sorted())
    }

    @Test(arguments: 0..<100) func nobodyIsLeftOutWhileAWishIsFree(seed: UInt64) {
        var numbers = Numbers(state: seed)
        let sample = Sample(&numbers)
        let (turns, given) = sample.drawn(sample.tickets)
        for turn in turns where !turn.isPlaced {
            for wish in sample.wishes[turn.ticket.application]! {
                #expect(given.values.count { $0 == wish } == sample.places[wish])
            }
        }
    }
}
