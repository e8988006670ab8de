/// All by which a person is known, in every spelling that was found.
package struct PersonWords: Hashable, Sendable {
    package private(set) var names: Set<PersonName> = []
    package private(set) var phones: Set<PhoneNumber> = []
    package private(set) var emails: Set<EmailAddress> = []

    /// Of each word some that stand in every text that has it.
    private var bytes: Set<[UInt8]> = []

    package init() {}

    package var isEmpty: Bool { names.isEmpty && phones.isEmpty && emails.isEmpty }

    package mutating func add(_ contact: Contact) {
        if let name = contact.name.flatMap(PersonName.init) {
            names.insert(name)
            bytes.insert(PlainText.wanted(name.keys))
        }
        if let phone = contact.phone.flatMap(PhoneNumber.init) {
            phones.insert(phone)
            bytes.insert(PlainText.wanted(phone.end))
        }
        if let email = contact.email.flatMap(EmailAddress.init) {
            emails.insert(email)
            bytes.insert(PlainText.wanted(email.keys))
        }
    }

    /// Whether a text has any of the words in it.
    package func stand(in text: String) -> Bool {
        if let plain = PlainText(text), !bytes.contains(where: plain.contains) { return false }
        return names.contains { $0.stands(in: text) } || phones.contains { $0.stands(in: text) }
            || emails.contains { $0.stands(in: text) }
    }

    /// The text with a mark in the place of each of the words; nil where it has none of them.
    ///
    /// The words begin and end with letters or digits, so that a text in JSON stays JSON.
    package func removed(from text: String, leaving mark: String = "…") -> String? {
        let ranges =
            names.flatMap { $0.ranges(in: text) } + phones.flatMap { $0.ranges(in: text) }
            + emails.flatMap { $0.ranges(in: text) }
        guard !ranges.isEmpty else { return nil }
        var left = ""
        var index = text.startIndex
        for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) where range.upperBound > index {
            if range.lowerBound >= index { left += text[index..<range.lowerBound] + mark }
            index = range.upperBound
        }
        return left + text[index...]
    }
}
