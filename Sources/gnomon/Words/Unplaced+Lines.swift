import MuseumModel

extension [Plan.Unplaced] {
    /// What is not placed and why, programme by programme; what has the same reasons is told together.
    func lines(_ programmes: [Programme] = []) -> [String] {
        let titles = Dictionary(uniqueKeysWithValues: programmes.map { ($0.id, $0.title) })
        return Dictionary(grouping: self, by: \.programme).sorted { $0.key < $1.key }.flatMap { programme, missing in
            let meetings = missing.reduce(0) { $0 + $1.meetings }
            let title = titles[programme].map { " " + $0.spoken } ?? ""
            return [
                text(
                    "  \(programme)\(title)：\(meetings) 場",
                    "  \(programme)\(title): \(meetings) \(meetings == 1 ? "session" : "sessions")")
            ] + Self.byReasons(missing)
        }
    }

    private static func byReasons(_ missing: [Plan.Unplaced]) -> [String] {
        var groups: [(reasons: [Message], names: [String])] = []
        for item in missing {
            if let group = groups.firstIndex(where: { $0.reasons == item.reasons }) {
                groups[group].names.append(item.id)
            } else {
                groups.append((item.reasons, [item.id]))
            }
        }
        return groups.flatMap { group in
            let more = group.names.count > 6 ? text(" 等 \(group.names.count) 個", " … \(group.names.count) in all") : ""
            return ["    " + group.names.prefix(6).joined(separator: " ") + more]
                + group.reasons.prefix(4).map { "      \($0.spoken)" }
        }
    }
}
