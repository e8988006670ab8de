/// Whom to reach on the day; personal, and kept apart from everything else.
package struct Contact: Hashable, Codable, Sendable {
    package let name: String?
    package let phone: String?
    package let email: String?

    package init(name: String? = nil, phone: String? = nil, email: String? = nil) {
        self.name = name
        self.phone = phone
        self.email = email
    }

    package var isEmpty: Bool { name == nil && phone == nil && email == nil }
}
