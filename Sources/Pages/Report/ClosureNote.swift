import MuseumModel

/// Says above a week which places are closed in it.
enum ClosureNote {
    /// People's absences are not told: the sheet may hang on a wall.
    static func notes(for week: ReportWeek, _ report: TimetableReport, _ names: ReportNames) -> [String] {
        let start = LocalDateTime(week.first, LocalTime(minutes: 0))
        let end = LocalDateTime(week.first.adding(days: 7), LocalTime(minutes: 0))
        let sites = report.folder.museum.sites
        let language = names.language
        return report.folder.closures.filter { $0.start < end && start < $0.end }.compactMap { closure in
            let place: String
            switch closure.scope {
            case .museum: place = language.say("全館", "Museum")
            case .site(let id): place = sites.first { $0.id == id }?.name.text(in: language) ?? id.value
            case .room(let id): place = names.room(id)
            case .instructor: return nil
            }
            return language.say(
                "\(place)關閉：\(closure.reason)（\(span(closure, language))）",
                "\(place) closed: \(closure.reason) (\(span(closure, language)))")
        }
    }

    private static func span(_ closure: Closure, _ language: Language) -> String {
        let midnight = LocalTime(minutes: 0)
        if closure.start.time == midnight, closure.end.time == midnight {
            let last = closure.end.date.adding(days: -1)
            let first = closure.start.date.message.text(in: language)
            return closure.start.date >= last ? first : "\(first)–\(last.message.text(in: language))"
        }
        let end =
            closure.end.date == closure.start.date
            ? "\(closure.end.time)" : "\(closure.end.date.message.text(in: language)) \(closure.end.time)"
        return "\(closure.start.date.message.text(in: language)) \(closure.start.time)–\(end)"
    }
}
