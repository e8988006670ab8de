/// How many students one adult may look after, by age.
package struct AdultRatios: Hashable, Codable, Sendable {
    package var preschool = 4
    package var lowerGrades = 6
    package var others = 10

    package init() {}

    /// - Parameter grade: 0 before school.
    package func perAdult(grade: Int) -> Int {
        switch grade {
        case ...0: preschool
        case 1...2: lowerGrades
        default: others
        }
    }

    /// For an audience: the youngest decide. Nil for those who need nobody.
    package func perAdult(_ audience: Audience) -> Int? {
        switch audience.kind {
        case .preschool: preschool
        case .school: perAdult(grade: audience.grades?.lowerBound ?? 3)
        case .family, .senior, .teacher, .general: nil
        }
    }
}
