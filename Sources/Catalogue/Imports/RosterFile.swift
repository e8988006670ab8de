package import Foundation
package import MuseumModel

/// A list of those who come with a booking, as a school sends it.
package enum RosterFile {
    enum Column: String, ImportColumn {
        case number, name, grade, born, needs

        static let key = number
        static let needed: Set<Column> = [number, name]
        static let texts: [String] = []
        static let aliases = [
            "學號": "number", "座號": "number", "編號": "number", "姓名": "name", "學生姓名": "name", "年級": "grade",
            "生日": "born", "出生日期": "born", "出生年月日": "born", "特殊需求": "needs", "備註": "needs",
        ]
    }

    /// - Throws: every fault; a number stands once.
    package static func read(_ data: Data, file: String) throws(Faults) -> [Participant] {
        let table = try ImportTable<Column>(data, file: file)
        var seen: [String: Int] = [:]
        return try table.items { row in
            let number = row.required(.number, .text)
            let name = row.required(.name, .text)
            let grade = row.optional(.grade, .number(0...12))
            let born = row.optional(.born, .date)
            let needs = row.optional(.needs, .text)
            guard let number, let name else { return nil as Participant? }
            if let first = seen[number] {
                row.refuse(
                    .number, value: number,
                    problem: Message(zhHant: "第 \(first) 列已有這個編號", english: "row \(first) has this number already"),
                    remedy: .deleteOne)
            }
            seen[number] = row.line
            return Participant(number: number, name: name, grade: grade, born: born, needs: needs)
        }.map(\.item)
    }
}
