import MuseumModel
import TimetablingFormats

extension Judgement {
    /// Cost by part, then what is broken.
    var lines: [String] {
        let parts = [
            (text("教室座位不足", "Seats that are missing"), roomCapacity),
            (text("上課日數不足", "Days that are missing"), minimumDays),
            (text("零散課堂", "Isolated lectures"), compactness), (text("更換教室", "Changes of room"), stability),
        ]
        var lines = [text("成本 \(cost)，違反硬限制 \(hard) 次", "Cost \(cost), hard violations \(hard)")]
        lines += Table(parts.map { ["  \($0.0)", "\($0.1)"] }).lines
        lines += violations.map { "  ✗ " + $0.message.spoken }
        if redundantLines > 0 {
            lines.append(text("略過重複的 \(redundantLines) 行", "Repeated lines left aside: \(redundantLines)"))
        }
        return lines
    }
}

extension Judgement.Violation {
    fileprivate var message: Message {
        switch self {
        case .unknown(let line, let text):
            Message(zhHant: "第 \(line) 行「\(text)」不屬於此實例", english: "line \(line), “\(text)”: not of this instance")
        case .lectures(let course, let found, let wanted):
            Message(
                zhHant: "\(course)：應有 \(wanted) 堂，實有 \(found) 堂",
                english: "\(course): \(found) of \(wanted) lectures")
        case .conflict(let one, let other, let day, let period):
            Message(
                zhHant: "\(one) 與 \(other) 同在第 \(day) 日第 \(period) 節",
                english: "\(one) and \(other) meet in the same period: day \(day), period \(period)")
        case .unavailable(let course, let day, let period):
            Message(
                zhHant: "\(course) 不能在第 \(day) 日第 \(period) 節上課",
                english: "\(course) cannot be taught on day \(day) in period \(period)")
        case .room(let room, let lectures, let day, let period):
            Message(
                zhHant: "教室 \(room) 在第 \(day) 日第 \(period) 節有 \(lectures) 堂課",
                english: "room \(room) has \(lectures) lectures on day \(day) in period \(period)")
        }
    }
}

/// A judgement as a document for programs; the names are those of the published formulation.
struct JudgementDocument: Encodable {
    let isFeasible: Bool
    let hard: Int
    let hardParts: [String: Int]
    let cost: Int
    let parts: [String: Int]
    let redundantLines: Int
    let violations: [Message]

    init(_ judgement: Judgement) {
        isFeasible = judgement.isFeasible
        hard = judgement.hard
        hardParts = [
            "unknown": judgement.unknown, "lectures": judgement.lectures, "conflicts": judgement.conflicts,
            "availability": judgement.availability, "roomOccupation": judgement.roomOccupation,
        ]
        cost = judgement.cost
        parts = [
            "roomCapacity": judgement.roomCapacity, "minimumDays": judgement.minimumDays,
            "compactness": judgement.compactness, "stability": judgement.stability,
        ]
        redundantLines = judgement.redundantLines
        violations = judgement.violations.map(\.message)
    }
}
