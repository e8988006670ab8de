/// How often each kind of move is tried, in parts of 1,024.
package struct Shares: Sendable {
    /// Moves of two classes that change times; the rest are visits of one class.
    package var swap: Int
    /// Moves of one class that takes a resource from another and gives its own.
    package var exchange: Int
    /// Chains of classes that change between two times.
    package var kempe: Int
    /// Within a visit: keep the time and change one role.
    package var role: Int
    /// Within a visit: change time and draw all roles anew.
    package var fresh: Int
    /// Within a visit: leave the class out.
    package var leaveOut: Int
    /// Proposals for the same class, one after the other, in a visit.
    package var proposalsPerVisit: Int

    /// Candidates that cost more than so many temperatures above the cheapest are not tried.
    package var reach: Float = 8

    package init(swap: Int, exchange: Int, kempe: Int, role: Int, fresh: Int, leaveOut: Int, proposalsPerVisit: Int) {
        self.swap = swap
        self.exchange = exchange
        self.kempe = kempe
        self.role = role
        self.fresh = fresh
        self.leaveOut = leaveOut
        self.proposalsPerVisit = proposalsPerVisit
    }

    package static let standard = Shares(
        swap: 256, exchange: 128, kempe: 150, role: 300, fresh: 120, leaveOut: 4, proposalsPerVisit: 8)
}
