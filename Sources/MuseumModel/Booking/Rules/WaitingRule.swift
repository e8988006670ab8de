/// Who of a queue is offered places that are free.
package enum WaitingRule {
    /// So often a group that does not fit may be passed over; then it blocks the queue.
    package static let mostPassings = 3

    package struct Entry: Hashable, Sendable {
        package let number: Int
        /// How often it has been passed over.
        package let passed: Int

        package init(number: Int, passed: Int) {
            self.number = number
            self.passed = passed
        }
    }

    package struct Step: Hashable, Sendable {
        /// Nil where nobody can be offered anything.
        package let offered: Entry?
        /// Those before it that do not fit.
        package let passedOver: [Entry]
    }

    /// - Parameters:
    ///   - queue: Oldest first.
    ///   - fits: Whether what is left is enough for an entry.
    package static func next(in queue: [Entry], order: WaitingOrder, fits: (Entry) throws -> Bool) rethrows -> Step {
        var passedOver: [Entry] = []
        for entry in queue {
            if try fits(entry) { return Step(offered: entry, passedOver: passedOver) }
            guard order == .fitFirst, entry.passed < mostPassings else { break }
            passedOver.append(entry)
        }
        return Step(offered: nil, passedOver: [])
    }
}
