import MuseumModel

/// A UID, with its RECURRENCE-ID, is there once; a changed occurrence has its series.
enum IdentityRule: CalendarRule {
    private struct Key: Hashable {
        let uid: String
        let replaces: TimeValue?
    }

    private static let twice = CalendarFindings.Kind(
        rule: "uid-twice",
        problem: Message(
            zhHant: "另一個事件已用過這個 UID（與 RECURRENCE-ID）", english: "another event has this UID (and RECURRENCE-ID) already"
        ),
        remedy: Message(
            zhHant: "每個事件一個 UID；變更的一次加 RECURRENCE-ID",
            english: "give each event a UID of its own, and a changed occurrence its RECURRENCE-ID"),
        clients: [.khal, .nextcloud])
    private static let alone = CalendarFindings.Kind(
        rule: "no-master", weight: .advice,
        problem: Message(zhHant: "只有變更的那一次，沒有原系列", english: "a changed occurrence stands without its series"),
        remedy: Message(
            zhHant: "加上原系列，或刪除 RECURRENCE-ID 成為單一事件",
            english: "add the series, or take RECURRENCE-ID out to make it a single event"), clients: [.khal])

    static func check(_ calendar: CheckedCalendar, _ found: inout CalendarFindings) {
        var seen: Set<Key> = []
        let masters = Set(calendar.events.filter { $0.replaces == nil }.compactMap { $0.uid?.value })
        for event in calendar.events {
            guard let uid = event.uid, !uid.value.isEmpty else { continue }
            if !seen.insert(Key(uid: uid.value, replaces: event.replaces?.value)).inserted { found.add(twice, uid) }
            if let replaces = event.replaces, !masters.contains(uid.value) { found.add(alone, replaces.line) }
        }
    }
}
