import Foundation

/// Finds the zone of the system that a calendar means by a name.
enum ZoneNames {
    /// Nil when the name is none of: an IANA name, also behind a vendor's prefix or with dashes for slashes; a Windows name;
    /// a name as Outlook shows it.
    static func zone(named name: String) -> TimeZone? {
        let name = name.filter { $0 != "\"" }.trimmingCharacters(in: .whitespaces)
        return iana(name) ?? prefixed(name) ?? windows(name) ?? shown(name) ?? iana(name.replacing("-", with: "/"))
    }

    private static func iana(_ name: String) -> TimeZone? {
        name.isEmpty || name.contains(" ") ? nil : TimeZone(identifier: name)
    }

    /// `/freeassociation.sourceforge.net/Asia/Taipei`, `/mozilla.org/20050126_1/Europe/Paris`.
    private static func prefixed(_ name: String) -> TimeZone? {
        guard name.hasPrefix("/") else { return nil }
        let parts = name.split(separator: "/")
        return [3, 2, 1].lazy.filter { $0 < parts.count }
            .compactMap { iana(parts.suffix($0).joined(separator: "/")) }.first
    }

    /// Outlook numbers copies of a zone: `Eastern Standard Time 1`.
    private static func windows(_ name: String) -> TimeZone? {
        let plain = name.replacing(/\ \d+$/, with: "")
        return WindowsZones.names[plain].flatMap { TimeZone(identifier: $0) }
    }

    /// `(UTC+08:00) Taipei`, `(GMT+10:00) Canberra, Melbourne, Sydney`.
    private static func shown(_ name: String) -> TimeZone? {
        guard name.hasPrefix("("), let close = name.firstIndex(of: ")") else { return nil }
        let words = name[name.index(after: close)...].trimmingCharacters(in: .whitespaces)
        if let found = WindowsZones.shownNames[words] { return TimeZone(identifier: found) }
        return words.split(whereSeparator: { ",/".contains($0) }).lazy
            .compactMap { WindowsZones.cities[$0.trimmingCharacters(in: .whitespaces)] }
            .compactMap { TimeZone(identifier: $0) }.first
    }
}
