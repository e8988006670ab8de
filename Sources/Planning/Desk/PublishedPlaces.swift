package import MuseumModel
import Timetabling

/// Where sessions were published, and how many bookings each session or series has: what changing them costs.
package struct PublishedPlaces: Sendable {
    /// What each booking costs that is touched by a change.
    package static let priceOfTime = 100
    package static let priceOfInstructor = 10
    package static let priceOfRoom = 5

    /// By the name of the session or series.
    private let meetings: [String: [Session]]
    private let bookings: [String: Int]

    /// - Parameters:
    ///   - sessions: What is published.
    ///   - bookings: Live ones, by the name of the session or series.
    package init(_ sessions: [Session] = [], bookings: [String: Int] = [:]) {
        meetings = Dictionary(grouping: sessions, by: \.unit).mapValues { $0.sorted { $0.start < $1.start } }
        self.bookings = bookings
    }

    /// The prices of the classes of a model.
    func prices(_ model: PlanningModel) -> ChangePrices {
        var entries: [Int: ChangePrices.Entry] = [:]
        for item in model.units.indices {
            let name = model.name(of: item)
            guard let count = bookings[name], count > 0, let meetings = meetings[name], let first = meetings.first
            else { continue }
            let programme = model.offerings[model.units[item].offering].programme
            let problem = model.problem
            let time = Time(
                starts: meetings.map { model.grid.slot($0.start) }, length: TermGrid.slots(minutes: first.minutes))
            var resources = first.staff.map { model.resourceOfInstructor[$0.instructor] }
            var prices = resources.map { _ in Self.priceOfInstructor * count }
            if programme.rooms.isNeeded {
                resources.insert(first.room.flatMap { model.resourceOfRoom[$0] }, at: 0)
                prices.insert(Self.priceOfRoom * count, at: 0)
            }
            let own = problem.classes[item]
            guard own.roles.count == resources.count else { continue }
            // A place that cannot be had any more is none of the candidates: whatever is chosen is a change.
            let gone = -1
            let choices = zip(own.roles, resources).map { role, resource in
                problem.pools[role.pool].candidates.firstIndex { $0.resource == resource } ?? gone
            }
            let choice = problem.domains[own.domain].candidates.firstIndex { problem.times[$0.time] == time } ?? gone
            entries[item] = .init(
                former: .init(time: choice, roles: choices), time: Self.priceOfTime * count, roles: prices)
        }
        return ChangePrices(entries)
    }
}
