import Fingerprint
package import Foundation
import MuseumModel

/// One line of the record of who did what, and when; it carries the hash of the line before.
package struct AuditEntry: Hashable, Codable, Sendable {
    /// From 1, without gaps.
    package let number: Int
    package let at: Date
    package let author: Author.ID
    /// E.g. `book`, `publish`.
    package let action: String
    /// What it was done to: the identity of a booking or a plan.
    package let subject: String
    /// JSON with what changed, from what to what; no visitor's name or contact, and of a remark its salted hash, so that
    /// forgetting a person leaves the chain whole.
    package let detail: String
    /// `hash` of the entry before; empty in the first.
    package let previous: String
    package let hash: String
    /// What a person wrote about it; not part of the hash, so that it can be forgotten.
    package let remark: String?

    init(
        number: Int, at: Date, author: Author.ID, action: String, subject: String, detail: String, previous: String,
        remark: String? = nil
    ) {
        self.number = number
        self.at = at
        self.author = author
        self.action = action
        self.subject = subject
        self.detail = detail
        self.previous = previous
        self.remark = remark
        hash = Self.hash([
            previous, String(number), String(at.milliseconds), author.value, action, subject, detail,
        ])
    }

    /// Of the fields with their lengths before them, so that no text can move from one field into the next unnoticed.
    static func hash(_ fields: [String]) -> String {
        Digest(of: fields.map { "\($0.utf8.count):\($0)" }.joined()).hex
    }
}

/// The last entry at some moment. Kept outside of the ledger, it shows later whether the end of the record was cut off or
/// written anew.
package struct AuditHead: Hashable, Codable, Sendable {
    package let number: Int
    package let hash: String

    package init(number: Int, hash: String) {
        self.number = number
        self.hash = hash
    }
}
