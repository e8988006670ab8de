import MuseumModel
import Operations
import Planning

extension PlanComparison {
    /// What moved, the cost line by line, who is concerned; at most so many sessions.
    func lines(limit: Int?) -> [String] {
        let rows =
            changed.map { change in
                [
                    "  \(change.from.id)", change.parts.map(\.name.spoken).joined(separator: text("、", ", ")),
                    change.words,
                ]
            } + added.map { ["  \($0.id)", text("新增", "added"), $0.place] }
            + dropped.map { ["  \($0.id)", text("不再舉行", "dropped"), $0.place] }
        var lines = [
            text(
                "\(changed.count) 場變動、\(added.count) 場新增、\(dropped.count) 場不再舉行",
                "\(changed.count) sessions changed, \(added.count) added, \(dropped.count) dropped")
        ]
        lines += Table(Array(rows.prefix(limit ?? rows.count))).lines
        if let limit, rows.count > limit {
            lines.append(text("  ……另有 \(rows.count - limit) 場", "  … and \(rows.count - limit) more"))
        }
        lines.append(
            text(
                "成本 \(costBefore) → \(costAfter)（\(signed(costAfter - costBefore))）",
                "Cost \(costBefore) → \(costAfter) (\(signed(costAfter - costBefore)))"))
        lines +=
            Table(costs.map { ["  \($0.name.spoken)", "\($0.before) → \($0.after)", signed($0.after - $0.before)] })
            .lines
        if !instructors.isEmpty {
            lines.append(
                text("講師 \(instructors.count) 位：", "Instructors concerned: ")
                    + instructors.map(\.value).joined(separator: " "))
        }
        if !bookings.isEmpty {
            lines.append(
                text("影響 \(bookings.count) 筆預約：", "Bookings touched: ")
                    + bookings.map(\.value).joined(separator: " "))
        }
        return lines
    }
}

extension PlanComparison.Change {
    /// The parts that differ, before and after.
    fileprivate var words: String {
        parts.map { part in
            switch part {
            case .time: "\(from.start.words.spoken) → \(to.start.words.spoken)"
            case .room: "\(from.room?.value ?? "–") → \(to.room?.value ?? "–")"
            case .instructor: "\(from.people) → \(to.people)"
            case .kit: "\(from.things) → \(to.things)"
            }
        }.joined(separator: text("；", "; "))
    }
}

extension PlanComparison.Part {
    fileprivate var name: Message {
        switch self {
        case .time: SessionLock.Part.time.name
        case .room: SessionLock.Part.room.name
        case .instructor: SessionLock.Part.instructor.name
        case .kit: SessionLock.Part.kit.name
        }
    }
}

extension Session {
    fileprivate var people: String { staff.map(\.instructor.value).joined(separator: "+") }
    fileprivate var things: String {
        kits.isEmpty ? "–" : kits.map { "\($0.units)×\($0.kit)" }.joined(separator: "+")
    }

    /// When and where, as short as on a roster.
    fileprivate var place: String { "\(start.words.spoken)  \(resources)" }
}

extension [Plan.Violation] {
    /// The must-rules that a plan breaks; no line where it breaks none.
    var lines: [String] {
        if isEmpty { return [] }
        return [
            text("違反 \(count) 項必守規則：", count == 1 ? "A must-rule is broken:" : "\(count) must-rules are broken:")
        ] + map { "  \($0.words.spoken)" }
    }
}
