import MuseumModel

extension SeriesPattern {
    /// The dates of the meetings of a series that starts on a day, ascending; nil when it does not end by `last`, or when no
    /// make-up day is found.
    /// - Parameter isOpen: Whether a meeting can be held on a day, within the programme's own hours or, for a make-up, outside them.
    func dates(
        from first: LocalDate, through last: LocalDate, isOpen: (LocalDate, _ withOwnHours: Bool) -> Bool
    ) -> [LocalDate]? {
        var dates: [LocalDate] = []
        var step = 0
        var held = 0
        while held < meetings {
            let date = first.adding(days: 7 * everyWeeks * step)
            guard date <= last else { return nil }
            step += 1
            if isOpen(date, true) {
                dates.append(date)
                held += 1
                continue
            }
            switch holidayRule {
            case .skip:
                held += 1
            case .shift:
                continue
            case .makeUp:
                let following = (1..<7 * everyWeeks).map { date.adding(days: $0) }
                guard let makeUp = following.first(where: { $0 <= last && isOpen($0, false) }) else { return nil }
                dates.append(makeUp)
                held += 1
            }
        }
        return dates
    }
}
