import MuseumModel

/// GEO is latitude, semicolon, longitude.
enum PositionRule: CalendarRule {
    private static let form = CalendarFindings.Kind(
        rule: "geo", problem: Message(zhHant: "GEO 不是「緯度;經度」", english: "GEO is not latitude;longitude"),
        remedy: Message(
            zhHant: "例如 GEO:22.640;120.322（用分號）", english: "for example GEO:22.640;120.322, with a semicolon"),
        clients: [.evolution])
    private static let range = CalendarFindings.Kind(
        rule: "geo-range", problem: Message(zhHant: "經緯度超出範圍", english: "the position is out of range"),
        remedy: Message(
            zhHant: "緯度 −90 到 90 在前，經度 −180 到 180 在後",
            english: "the latitude, −90 to 90, comes first, then the longitude"))

    static func check(_ calendar: CheckedCalendar, _ found: inout CalendarFindings) {
        for line in calendar.components.flatMap(\.properties) where line.name == "GEO" {
            guard let match = line.value.wholeMatch(of: /([+-]?\d+(?:\.\d+)?);([+-]?\d+(?:\.\d+)?)/),
                let latitude = Double(match.1), let longitude = Double(match.2)
            else {
                found.add(form, line)
                continue
            }
            if Position(latitude: latitude, longitude: longitude) == nil { found.add(range, line) }
        }
    }
}
