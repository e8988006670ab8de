/// Somebody who comes with a booking, as the school lists them; personal.
package struct Participant: Hashable, Codable, Sendable {
    /// The school's own number, with its zeros.
    package let number: String
    package let name: String
    package let grade: Int?
    package let born: LocalDate?
    package let needs: String?

    package init(number: String, name: String, grade: Int? = nil, born: LocalDate? = nil, needs: String? = nil) {
        self.number = number
        self.name = name
        self.grade = grade
        self.born = born
        self.needs = needs
    }
}
