import MuseumModel
import Planning

extension Explanation {
    /// The finding, who is to blame, what would help, where else it could be, and every place with its own reason.
    var lines: [String] {
        var lines = ["\(session) \(title.spoken)"]
        switch standing {
        case .placed: lines.append(text("  排在 \(finding.spoken)", "  Placed \(finding.spoken)"))
        case .provedImpossible:
            lines.append(text("  已證明排不進：\(finding.spoken)", "  Proved impossible: \(finding.spoken)"))
        case .suspected: lines.append(text("  未排入：\(finding.spoken)", "  Left out: \(finding.spoken)"))
        }
        if let place { lines.append("  " + place.resources) }
        lines += reasons.map { "    \($0.spoken)" }
        lines += Table(costs.map { ["    \($0.name.spoken)", signed($0.cost)] }).lines
        if let blame { lines += self.lines(blame) }
        if !relaxations.isEmpty {
            lines.append(text("  可行的做法（逐一試過）：", "  What would help (each was tried):"))
            lines += relaxations.map { "    \($0.text.spoken)" }
        }
        if !alternatives.isEmpty {
            lines.append(text("  其他位置：", "  Other places:"))
            lines += alternatives.enumerated().flatMap { entry in
                entry.element.lines(number: entry.offset + 1).map { "    " + $0 }
            }
        }
        if !places.isEmpty {
            lines.append(text("  各場地與講師：", "  Each room and each person:"))
            lines += Table(places.map { ["    \($0.place.spoken)", $0.reason.spoken] }).lines
        }
        return lines
    }

    private func lines(_ blame: Blame) -> [String] {
        let heading =
            blame.isMinimal
            ? text(
                "  彼此不相容，少任何一項就排得進：",
                "  These cannot hold together, and without any one of them there is a place for all:")
            : text("  彼此不相容（標 ? 者未證明缺一不可）：", "  These cannot hold together (those with ? are not proved to be needed):")
        let others = blame.members.filter { member in
            !blame.sessions.contains { member.text.english == "session \($0)" }
        }
        var lines = [heading]
        if !blame.sessions.isEmpty {
            let shown = blame.sessions.prefix(6).joined(separator: " ")
            let more =
                blame.sessions.count > 6
                ? text(" 等 \(blame.sessions.count) 場", " … \(blame.sessions.count) in all") : ""
            lines.append(text("    場次 ", "    the sessions ") + shown + more)
        }
        return lines + others.map { "    \($0.text.spoken)\($0.isNeeded ? "" : " ?")" }
    }
}

extension Suggestion {
    /// One line for the session asked about, one for each that it pushes, and the cost by constraint.
    func lines(number: Int) -> [String] {
        var lines: [String] = []
        for (index, move) in moves.enumerated() {
            let head = index == 0 ? "\(number). " : text("   並移動 \(move.session)：", "   and moves \(move.session): ")
            let series = move.meetings > 1 ? text("起共 \(move.meetings) 次", " and \(move.meetings - 1) more") : ""
            let end = index == 0 ? text("  成本 \(signed(change))", "  cost \(signed(change))") : ""
            lines.append(
                "\(head)\(move.to.start.date.message.spoken) \(move.to.start.time)\(series)  \(move.to.resources)\(end)"
            )
        }
        if !costs.isEmpty {
            lines.append(
                "   " + costs.map { "\($0.name.spoken) \(signed($0.cost))" }.joined(separator: text("、", ", ")))
        }
        if !bookings.isEmpty {
            lines.append(
                text("   影響 \(bookings.count) 筆預約：", "   touches \(bookings.count) bookings: ")
                    + bookings.prefix(5).joined(separator: " ") + (bookings.count > 5 ? " …" : ""))
        }
        return lines
    }
}

extension Session {
    /// Room and people, as short as on a roster.
    var resources: String {
        ([room?.value ?? "–"] + staff.map { "\($0.role) \($0.instructor)" }).joined(separator: "  ")
    }
}

/// A change of cost with its sign.
func signed(_ cost: Int) -> String { cost > 0 ? "+\(cost)" : "\(cost)" }
