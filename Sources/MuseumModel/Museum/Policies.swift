/// How the museum wants its terms planned; museum.yaml, `planning`.
package struct PlanningPolicy: Hashable, Codable, Sendable {
    /// Sessions start at multiples of this many minutes after midnight; a multiple of 5.
    package let startEvery: Int
    /// Weight of each wish by its name; wishes not named keep their default. Integers from 0.
    package let weights: [String: Int]

    package init(startEvery: Int = 30, weights: [String: Int] = [:]) {
        self.startEvery = startEvery
        self.weights = weights
    }
}

/// The rules of booking that hold where a programme has none of its own; museum.yaml, `booking`.
package struct BookingPolicy: Hashable, Codable, Sendable {
    /// Bookings close at the end of the local day that lies this many days before the session.
    package let noticeDays: Int
    /// Cancelling is free of charge until the end of the local day that lies this many days before the session.
    package let cancelDays: Int

    package init(noticeDays: Int = 3, cancelDays: Int = 7) {
        self.noticeDays = noticeDays
        self.cancelDays = cancelDays
    }
}
