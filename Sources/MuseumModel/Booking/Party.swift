/// Who comes, by category.
package struct Party: Hashable, Codable, Sendable {
    package enum Category: String, CaseIterable, Codable, Sendable, CodingKeyRepresentable {
        /// Those for whom the session is held: pupils, or the visitors of a family or senior session.
        case students
        case teachers
        case helpers
    }

    /// Categories without heads are absent; every number is at least 1.
    package let heads: [Category: Int]
    /// The students by grade, 0 before school; nil where they are not told apart.
    package let grades: [Int: Int]?
    /// Those of them who come in a wheelchair; nil for none.
    package let wheelchairs: Int?

    /// - Parameter grades: Together as many as the students; empty where they are not told apart.
    /// - Throws: `PartyFault` when a number is negative, larger than 10,000, nobody comes, or the parts do not fit the whole.
    package init(
        students: Int, teachers: Int = 0, helpers: Int = 0, grades: [Int: Int] = [:], wheelchairs: Int = 0
    ) throws(PartyFault) {
        let heads: [Category: Int] = [.students: students, .teachers: teachers, .helpers: helpers]
        for category in Category.allCases {
            guard (0...10_000).contains(heads[category]!) else { throw .outOfRange(category, heads[category]!) }
        }
        self.heads = heads.filter { $0.value > 0 }
        guard !self.heads.isEmpty else { throw .nobody }
        let graded = grades.filter { $0.value != 0 }
        guard graded.allSatisfy({ (0...12).contains($0.key) && $0.value > 0 }),
            graded.isEmpty || graded.values.reduce(0, +) == students
        else { throw .gradesDoNotAddUp(students: students) }
        self.grades = graded.isEmpty ? nil : graded
        guard (0...students + teachers + helpers).contains(wheelchairs) else { throw .tooManyWheelchairs(wheelchairs) }
        self.wheelchairs = wheelchairs == 0 ? nil : wheelchairs
    }

    package func count(_ category: Category) -> Int { heads[category] ?? 0 }
    package var people: Int { heads.values.reduce(0, +) }

    /// The places that the party takes when a programme counts in this way.
    package func places(counting: Programme.GroupSize.Counting) -> Int {
        switch counting {
        case .people: people
        case .students: count(.students)
        }
    }
}

/// Why numbers do not make a party.
package enum PartyFault: Error, Hashable, Sendable {
    case outOfRange(Party.Category, Int)
    case nobody
    case gradesDoNotAddUp(students: Int)
    case tooManyWheelchairs(Int)
}

extension Party.Category {
    package var name: Message {
        switch self {
        case .students: Message(zhHant: "學生", english: "students")
        case .teachers: Message(zhHant: "教師", english: "teachers")
        case .helpers: Message(zhHant: "協助人員", english: "helpers")
        }
    }
}

extension PartyFault {
    package var message: Message {
        switch self {
        case .outOfRange(let category, let number):
            Message(
                zhHant: "\(category.name.zhHant)人數 \(number) 不在 0 到 10,000 之間",
                english: "\(number) \(category.name.english) is not between 0 and 10,000")
        case .nobody: Message(zhHant: "人數為零", english: "the party has nobody in it")
        case .gradesDoNotAddUp(let students):
            Message(
                zhHant: "各年級人數合計不是學生人數 \(students)",
                english: "the grades do not add up to \(students) students")
        case .tooManyWheelchairs(let number):
            Message(
                zhHant: "輪椅 \(number) 輛多於人數", english: "\(number) wheelchairs are more than people come")
        }
    }
}
