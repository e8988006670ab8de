import Fingerprint
import GRDB

/// What a person wrote about an entry of the audit. The entry holds the hash of salt and text; both stand beside it, and where
/// they are forgotten, nobody can guess the text from the hash.
struct AuditRemark {
    let text: String
    /// 32 random hexadecimal digits.
    let salt: String

    init(_ text: String, salt: String) {
        self.text = text
        self.salt = salt
    }

    init(_ text: String, in database: Database) throws {
        let salt = try String.fetchOne(database.cachedStatement(sql: "SELECT lower(hex(randomblob(16)))"))
        self.init(text, salt: salt!)
    }

    var hash: String { Digest(of: "\(salt)\n\(text)").hex }

    /// What the entry says, and the remark's hash.
    func beside<Detail: Encodable>(_ detail: Detail) -> some Encodable { Remarked(detail: detail, remark: hash) }

    func keep(beside number: Int, in database: Database) throws {
        try database.cachedStatement(sql: "INSERT INTO audit_remark (number, salt, text) VALUES (?, ?, ?)")
            .execute(arguments: [number, salt, text])
    }
}

private struct Remarked<Detail: Encodable>: Encodable {
    let detail: Detail
    let remark: String

    private enum CodingKeys: CodingKey {
        case remark
    }

    func encode(to encoder: any Encoder) throws {
        try detail.encode(to: encoder)
        var values = encoder.container(keyedBy: CodingKeys.self)
        try values.encode(remark, forKey: .remark)
    }
}
