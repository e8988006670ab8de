/// The rules of booking, as museum.yaml says them under `booking`; a programme may have some of its own.
package struct BookingPolicy: Hashable, Sendable {
    /// Bookings close at the end of the local day that lies this many days before the session.
    package var noticeDays = 3
    /// Cancelling is free of charge until the end of the local day that lies this many days before the session, where
    /// `cancellation` says nothing else.
    package var cancelDays = 7
    /// When bookings open; nil where they are open from publication on.
    package var opening: Opening?
    /// The last local day before the session on which a smaller party is billed less.
    package var finalCountDays = 7
    /// The last local day before the session on which a party may grow; nil for `noticeDays`.
    package var increaseDays: Int?
    package var holds = Holds()
    package var approvals = Approvals()
    package var waiting = Waiting()
    package var visits = Visits()
    /// Students that one adult may look after, where the audience does not say.
    package var ratios = AdultRatios()
    /// By their first day; empty where the programme's own fee holds at all times.
    package var prices: [Price] = []
    /// What is charged for cancelling, by days before the session.
    package var cancellation: [CancellationStep] = []
    package var pools: [Pool] = []
    package var codes: [WaiverCode] = []
    package var categories: [FeeCategory] = []
    /// Of the whole museum.
    package var funds: [Fund] = []
    package var rounds: [Round] = []

    package init(noticeDays: Int = 3, cancelDays: Int = 7) {
        self.noticeDays = noticeDays
        self.cancelDays = cancelDays
    }

    /// The first day of booking, and the time on that day.
    package struct Opening: Hashable, Codable, Sendable {
        package let days: Int
        package let time: LocalTime

        package init(days: Int, time: LocalTime = LocalTime(minutes: 0)) {
            self.days = days
            self.time = time
        }
    }

    /// How long places are held without being booked.
    package struct Holds: Hashable, Codable, Sendable {
        package var minutes = 15
        /// However often a hold is changed, it ends so long after it was taken.
        package var capMinutes = 60
        /// For schools that answer by official letter.
        package var letterDays = 3

        package init() {}
    }

    /// Who has to agree before a booking is confirmed, and in how many working days.
    package struct Approvals: Hashable, Codable, Sendable {
        package var by: [Approver] = []
        package var days = 3

        package init() {}
    }

    package struct Waiting: Hashable, Codable, Sendable {
        package var order = WaitingOrder.strict
        package var offerHours = 48
        /// No offer is made later than so many hours before the session.
        package var leadHours = 24

        package init() {}
    }

    package struct Visits: Hashable, Codable, Sendable {
        /// After so many minutes a party that is not there is a no-show.
        package var graceMinutes = 15
        /// So many no-shows within so many days pause a school.
        package var strikes = 2
        package var strikeDays = 180

        package init() {}
    }
}

/// Who agrees to a booking.
package enum Approver: String, CaseIterable, Codable, Sendable {
    case museum, school
}

/// Whether the first of the queue blocks those behind it.
package enum WaitingOrder: String, CaseIterable, Codable, Sendable {
    case strict
    case fitFirst = "fit-first"
}

extension BookingPolicy: Codable {
    private enum CodingKeys: CodingKey {
        case noticeDays, cancelDays, opening, finalCountDays, increaseDays, holds, approvals, waiting, visits, ratios
        case prices, cancellation, pools, codes, categories, funds, rounds
    }

    /// What an earlier version did not know has its default.
    package init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        func value<Value: Decodable>(_ key: CodingKeys, default standard: Value) throws -> Value {
            try values.decodeIfPresent(Value.self, forKey: key) ?? standard
        }
        self.init(
            noticeDays: try values.decode(Int.self, forKey: .noticeDays),
            cancelDays: try values.decode(Int.self, forKey: .cancelDays))
        opening = try values.decodeIfPresent(Opening.self, forKey: .opening)
        finalCountDays = try value(.finalCountDays, default: finalCountDays)
        increaseDays = try values.decodeIfPresent(Int.self, forKey: .increaseDays)
        holds = try value(.holds, default: holds)
        approvals = try value(.approvals, default: approvals)
        waiting = try value(.waiting, default: waiting)
        visits = try value(.visits, default: visits)
        ratios = try value(.ratios, default: ratios)
        prices = try value(.prices, default: prices)
        cancellation = try value(.cancellation, default: cancellation)
        pools = try value(.pools, default: pools)
        codes = try value(.codes, default: codes)
        categories = try value(.categories, default: categories)
        funds = try value(.funds, default: funds)
        rounds = try value(.rounds, default: rounds)
    }
}
