/// More is needed than there is: a proof that some classes cannot all be placed.
package struct Shortage: Hashable, Sendable {
    package enum Need: Hashable, Sendable {
        /// The role with this index.
        case role(Int)
        /// A resource that is needed whatever is chosen.
        case resource(Int)
        /// A limit on how many may be placed in a period, by its index among the limits.
        case limit(Int)
        /// Days that lie far enough apart, by the index of one such rule among the relations.
        case relation(Int)
    }

    package struct Supply: Hashable, Sendable {
        /// The resource, or the limit.
        package let source: Need
        package let places: Int
    }

    /// The classes that compete, ascending.
    package let classes: [Int]
    /// What they compete for.
    package let needs: [Need]
    /// Places needed: one for each meeting, or each unit of a kit.
    package let needed: Int
    package let places: Int
    package let supply: [Supply]
    /// Slots needed, and slots that exist, where those are too few as well.
    package let slots: SlotCount?

    package struct SlotCount: Hashable, Sendable {
        package let needed: Int
        package let existing: Int
    }
}
