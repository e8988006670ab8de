import MuseumModel
import Planning

extension TermCheck {
    /// What is impossible, what is suspicious, and how much choice there is.
    var lines: [String] {
        var lines: [String] = []
        if impossible.isEmpty {
            lines.append(text("沒有證明出排不進的場次。", "Nothing is proved impossible."))
        } else {
            lines.append(text("已證明排不進：", "Proved impossible:"))
            lines += impossible.flatMap { finding in
                ["  \(finding.text.spoken)"] + finding.details.map { "    \($0.spoken)" }
            }
        }
        if !suspicious.isEmpty {
            lines.append(text("值得留意：", "Worth a look:"))
            lines += suspicious.map { "  \($0.text.spoken)" }
        }
        lines.append(text("各課程的選擇：", "Choice by programme:"))
        let heading = [
            text("  課程", "  programme"), text("場次", "sessions"), text("時間", "times"), text("不可", "refused"),
            text("場地", "rooms"), text("講師", "instructors"),
        ]
        let rows = candidates.map { choice in
            [
                "  \(choice.programme) \(choice.title.spoken)", "\(choice.sessions)", "\(choice.times)",
                "\(choice.refused)", choice.rooms == 0 ? "–" : "\(choice.rooms)",
                choice.instructors.isEmpty ? "–" : choice.instructors.map(String.init).joined(separator: "+"),
            ]
        }
        return lines + Table([heading] + rows).lines
    }
}
