package import Foundation
package import MuseumModel

/// Schools as another program lists them, with the columns of schools.csv and whom to reach.
package enum SchoolsFile {
    enum Column: String, ImportColumn {
        case id, kind, county, district, remoteness, kilometres, language
        case contactName = "contact_name"
        case contactPhone = "contact_phone"
        case contactEmail = "contact_email"

        static let key = id
        static let needed: Set<Column> = [id, kind, district]
        static let aliases = [
            "代號": "id", "學校代碼": "id", "校名": "name_zh-Hant", "學校名稱": "name_zh-Hant", "類別": "kind", "縣市": "county",
            "鄉鎮市區": "district", "偏遠": "remoteness", "公里": "kilometres", "語言": "language", "聯絡人": "contact_name",
            "電話": "contact_phone", "電子郵件": "contact_email",
        ]
    }

    package struct Item: Sendable {
        package let school: School
        package let contact: Contact?
    }

    /// - Throws: every fault; a code stands once.
    package static func read(_ data: Data, file: String, languages: [String]) throws(Faults) -> [Item] {
        let table = try ImportTable<Column>(data, file: file, languages: languages)
        var seen: [School.ID: Int] = [:]
        return try table.items { row in
            let id: School.ID? = row.required(.id, .identifier())
            let name = row.localized()
            let kind: School.Kind? = row.required(.kind, .choice())
            let county = row.optional(.county, .text, default: "")
            let district = row.required(.district, .text)
            let remoteness = row.optional(.remoteness, .number(0...2), default: 0)
            let kilometres = row.optional(.kilometres, .number(0...20_000), default: 0)
            let language = row.optional(.language, .languageTag)
            let contact = Contact(
                name: row.optional(.contactName, .text), phone: row.optional(.contactPhone, .text),
                email: row.optional(.contactEmail, .text))
            guard let id, let name, let kind, let district else { return nil as Item? }
            if let first = seen[id] {
                row.refuse(
                    .id, value: id.value,
                    problem: Message(zhHant: "第 \(first) 列已有這個代號", english: "row \(first) has this id already"),
                    remedy: .deleteOne)
            }
            seen[id] = row.line
            return Item(
                school: School(
                    id: id, name: name, kind: kind, county: county, district: district, remoteness: remoteness,
                    kilometres: kilometres, language: language), contact: contact.isEmpty ? nil : contact)
        }.map(\.item)
    }
}
