package import Foundation
package import MuseumModel

/// Bookings that were taken elsewhere: on paper, by another program.
package enum BookingsFile {
    enum Column: String, ImportColumn {
        case session, school
        case className = "class"
        case students, teachers, helpers, grades, wheelchairs, code
        case contactName = "contact_name"
        case contactPhone = "contact_phone"
        case contactEmail = "contact_email"

        static let key = session
        static let needed: Set<Column> = [session, school, students]
        static let texts: [String] = []
        static let aliases = [
            "場次": "session", "學校": "school", "班級": "class", "學生": "students", "學生人數": "students", "教師": "teachers",
            "教師人數": "teachers", "協助人員": "helpers", "年級": "grades", "輪椅": "wheelchairs", "減免代碼": "code",
            "聯絡人": "contact_name", "電話": "contact_phone", "電子郵件": "contact_email",
        ]
    }

    package struct Item: Sendable {
        /// A session or a series.
        package let wanted: String
        package let school: School.ID
        package let party: Party
        package let className: String?
        package let contact: Contact?
        package let code: WaiverCode.ID?
    }

    package static func read(_ data: Data, file: String) throws(Faults) -> [Imported<Item>] {
        try ImportTable<Column>(data, file: file).items(item)
    }

    private static func item(_ row: inout Row<Column>) -> Item? {
        let wanted = row.required(.session, .text)
        let school: School.ID? = row.required(.school, .identifier())
        let heads = Grammar.number(0...10_000)
        let students = row.required(.students, heads)
        let teachers = row.optional(.teachers, heads, default: 0)
        let helpers = row.optional(.helpers, heads, default: 0)
        let wheelchairs = row.optional(.wheelchairs, heads, default: 0)
        let grades = row.distinct(.grades, .gradeCount, by: \.grade)
        let code: WaiverCode.ID? = row.optional(.code, .identifier())
        let className = row.optional(.className, .text)
        let contact = Contact(
            name: row.optional(.contactName, .text), phone: row.optional(.contactPhone, .text),
            email: row.optional(.contactEmail, .text))
        guard let wanted, let school, let students, row.faults.isEmpty else { return nil }
        do {
            let party = try Party(
                students: students, teachers: teachers, helpers: helpers,
                grades: Dictionary(uniqueKeysWithValues: grades.map { ($0.grade, $0.count) }),
                wheelchairs: wheelchairs)
            return Item(
                wanted: wanted, school: school, party: party, className: className,
                contact: contact.isEmpty ? nil : contact, code: code)
        } catch {
            row.refuse(
                .students, value: "\(students)", problem: error.message,
                remedy: Message(zhHant: "請更正人數", english: "mend the numbers"))
            return nil
        }
    }
}

/// Students of one grade.
struct GradeCount: Hashable, Sendable {
    let grade: Int
    let count: Int
}

extension Grammar<GradeCount> {
    static var gradeCount: Grammar {
        Grammar(
            Message(zhHant: "年級:人數，如 4:14;5:14", english: "grade:students, e.g. 4:14;5:14"),
            problem: Message(zhHant: "不是年級與人數", english: "this is no grade with students")
        ) { text in
            let numbers = text.split(separator: ":", omittingEmptySubsequences: false).map { Int($0) }
            guard numbers.count == 2, let grade = numbers[0], let count = numbers[1], (0...12).contains(grade),
                (0...10_000).contains(count)
            else { return nil }
            return GradeCount(grade: grade, count: count)
        }
    }
}
