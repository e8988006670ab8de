/// How often each kind of move is tried, in parts of 1,024.
package struct Shares: Sendable {
    /// Moves of two classes that change places; the rest are visits of one class.
    package var swap: Int
    /// Within a visit: keep the time and change one role.
    package var role: Int
    /// Within a visit: change time and draw all roles anew.
    package var fresh: Int
    /// Within a visit: leave the class out.
    package var leaveOut: Int
    /// Proposals for the same class, one after the other, in a visit.
    package var proposalsPerVisit: Int

    package init(swap: Int, role: Int, fresh: Int, leaveOut: Int, proposalsPerVisit: Int) {
        self.swap = swap
        self.role = role
        self.fresh = fresh
        self.leaveOut = leaveOut
        self.proposalsPerVisit = proposalsPerVisit
    }

    package static let standard = Shares(swap: 256, role: 300, fresh: 200, leaveOut: 4, proposalsPerVisit: 8)
}
