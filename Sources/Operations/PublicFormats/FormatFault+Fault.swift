import MuseumModel
import TimetablingFormats

extension FormatFault {
    /// For people, with the file in which it is.
    func fault(in file: String) -> Fault {
        Fault(
            file: file, line: line, value: value.isEmpty ? nil : value, problem: problem.message,
            remedy: problem.remedy)
    }
}

extension FormatFault.Problem {
    fileprivate var message: Message {
        switch self {
        case .notANumber(let field): Message(zhHant: "\(field) 不是整數", english: "\(field) is no whole number")
        case .missingColumn(let field): Message(zhHant: "缺少欄位 \(field)", english: "the column \(field) is missing")
        case .unknown(let kind): Message(zhHant: "沒有這個 \(kind)", english: "there is no such \(kind)")
        case .duplicate(let kind): Message(zhHant: "\(kind) 重複", english: "this \(kind) is there twice")
        case .outOfRange(let field, let limit):
            Message(zhHant: "\(field) 須在 0 到 \(limit) 之間", english: "\(field) lies between 0 and \(limit)")
        case .missingSection(let name): Message(zhHant: "缺少 \(name)", english: "\(name) is missing")
        case .unavailable:
            Message(zhHant: "這門課在此節次不能上課", english: "the course cannot be taught in this period")
        case .wrongCount(let section, let announced, let found):
            Message(
                zhHant: "\(section) 應有 \(announced) 筆，實有 \(found) 筆",
                english: "\(section): \(announced) announced, \(found) found")
        }
    }

    fileprivate var remedy: Message {
        switch self {
        case .missingSection:
            Message(
                zhHant: "請給 ITC-2007 第三組的 .ctt 或 .ectt 檔",
                english: "give a .ctt or .ectt file as of ITC-2007, track 3")
        case .unknown, .duplicate:
            Message(
                zhHant: "請核對 COURSES 與 ROOMS 所列的代號", english: "compare with the names under COURSES and ROOMS")
        case .wrongCount:
            Message(zhHant: "檔案可能不完整，請核對檔頭的數目", english: "the file may be cut short; compare with its header")
        case .notANumber, .missingColumn, .outOfRange, .unavailable:
            Message(
                zhHant: "解答檔每行為：課程 教室 日 節次（由 0 起算）；實例的格式見 Documentation/Optimiser.md",
                english:
                    "a line of a solution is: course room day period, from 0; for instances see Documentation/Optimiser.md"
            )
        }
    }
}
