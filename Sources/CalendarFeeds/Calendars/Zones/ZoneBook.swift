import Foundation
import MuseumModel

/// The zones that the times of one file can name.
struct ZoneBook {
    /// For floating times: that of X-WR-TIMEZONE, else the museum's. Never the machine's.
    let floating: SourceZone
    private let observed: [String: SourceZone]

    init(_ calendar: ParsedComponent, museum: TimeZone, window: DateSpan) {
        let stated = calendar.all("VCALENDAR").lazy.compactMap { $0.first("X-WR-TIMEZONE") }
            .compactMap { ZoneNames.zone(named: $0.value) }.first
        floating = .system(stated ?? museum)
        var observed: [String: SourceZone] = [:]
        var budget = CalendarLimits.zoneDays
        for component in calendar.all("VTIMEZONE") {
            guard let name = component.first("TZID").map({ Self.trimmed($0.value) }), !name.isEmpty,
                ZoneNames.zone(named: name) == nil
            else { continue }
            if let place = component.first("X-LIC-LOCATION"), let zone = ZoneNames.zone(named: place.value) {
                observed[name] = .system(zone)
            } else if let zone = ObservedZone(component, window: window, budget: &budget) {
                observed[name] = .observed(zone)
            }
        }
        self.observed = observed
    }

    /// A zone of the system before one of the file, whose history is often cut or wrong; nil when neither knows the name.
    func zone(named name: String) -> SourceZone? {
        ZoneNames.zone(named: name).map { .system($0) } ?? observed[Self.trimmed(name)]
    }

    /// libical keeps the space in front of a parameter's value but not of a property's.
    private static func trimmed(_ name: String) -> String { name.trimmingCharacters(in: .whitespaces) }

    /// The zone on whose clock the value is written; all-day values are on the clock of wherever one is.
    func zone(of value: TimeValue) -> SourceZone? {
        switch value.form {
        case .date, .local(zone: nil): floating
        case .utc: .system(.gmt)
        case .local(zone: let name?): zone(named: name)
        }
    }
}
