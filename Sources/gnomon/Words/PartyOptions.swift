import ArgumentParser
import MuseumModel
import Operations

/// Who comes.
struct PartyOptions: ParsableArguments {
    @Option(parsing: .unconditional, help: help("學生人數。", "Students."))
    var students: Int

    @OptionGroup var company: CompanyOptions

    var party: Party {
        get throws { try company.party(students: students) }
    }
}

/// Who comes with the students.
struct CompanyOptions: ParsableArguments {
    @Option(parsing: .unconditional, help: help("教師人數。", "Teachers."))
    var teachers: Int?

    @Option(parsing: .unconditional, help: help("協助人員人數。", "Helpers."))
    var helpers: Int?

    @Option(help: help("各年級學生，例如 1:14,2:14；學前為 0。", "Students by grade, e.g. 1:14,2:14; 0 before school."))
    var grades: GradeCounts?

    @Option(parsing: .unconditional, help: help("其中使用輪椅的人數。", "Those of them in a wheelchair."))
    var wheelchairs: Int?

    func party(students: Int) throws -> Party {
        try Party(
            students: students, teachers: teachers ?? 0, helpers: helpers ?? 0, grades: grades?.counts ?? [:],
            wheelchairs: wheelchairs ?? 0)
    }

    /// A party with what is given here instead; nil where nothing is.
    func party(_ party: Party, students: Int?) throws -> Party? {
        guard students != nil || teachers != nil || helpers != nil || grades != nil || wheelchairs != nil else {
            return nil
        }
        return try Party(
            students: students ?? party.count(.students), teachers: teachers ?? party.count(.teachers),
            helpers: helpers ?? party.count(.helpers),
            // Another number of students is not in the grades that were told before.
            grades: grades?.counts ?? (students == nil ? party.grades ?? [:] : [:]),
            wheelchairs: wheelchairs ?? party.wheelchairs ?? 0)
    }
}

/// Who asks and who comes, for commands that also list, where neither is given.
struct GroupOptions: ParsableArguments {
    @Option(help: help("學校代號。", "The school."))
    var school: String?

    @Option(parsing: .unconditional, help: help("學生人數。", "Students."))
    var students: Int?

    @OptionGroup var company: CompanyOptions

    @Option(name: .customLong("class"), help: help("班級。", "The class."))
    var className: String?

    var party: Party {
        get throws { try company.party(students: students ?? 0) }
    }
}

/// `1:14,2:14`.
struct GradeCounts: ExpressibleByArgument {
    let counts: [Int: Int]

    init?(argument: String) {
        var counts: [Int: Int] = [:]
        for part in argument.split(separator: ",") {
            let numbers = part.split(separator: ":").map { Int($0) }
            guard numbers.count == 2, let grade = numbers[0], let count = numbers[1], counts[grade] == nil else {
                return nil
            }
            counts[grade] = count
        }
        guard !counts.isEmpty else { return nil }
        self.counts = counts
    }
}

/// What a school asks for.
struct WishOptions: ParsableArguments {
    @Argument(help: help("場次或系列代號。", "The session or series."))
    var session: String

    @Option(help: help("學校代號。", "The school."))
    var school: String

    @OptionGroup var party: PartyOptions

    @Option(name: .customLong("class"), help: help("班級，例如 四年甲班。", "The class, e.g. 4A."))
    var className: String?

    @OptionGroup var contact: ContactOptions

    @Option(help: help("減免代碼。", "A waiver code."))
    var code: String?

    @OptionGroup var money: MoneyOptions

    var wish: BookingWish {
        get throws {
            BookingWish(
                session, school: School.ID(school), party: try party.party, className: className,
                contact: contact.contact, code: code.map { WaiverCode.ID($0) },
                category: money.category.map { FeeCategory.ID($0) }, evidence: money.evidence, bus: money.bus)
        }
    }
}

/// Whom to reach on the day.
struct ContactOptions: ParsableArguments {
    @Option(help: help("當日聯絡人。", "Whom to reach on the day."))
    var contactName: String?

    @Option(help: help("聯絡電話。", "Their telephone."))
    var contactPhone: String?

    @Option(help: help("聯絡電子郵件。", "Their e-mail."))
    var contactEmail: String?

    var contact: Contact? {
        let contact = Contact(name: contactName, phone: contactPhone, email: contactEmail)
        return contact.isEmpty ? nil : contact
    }
}

/// What a change may cost.
struct FeeOptions: ParsableArguments {
    @Option(
        parsing: .unconditional,
        help: help("已知並同意的新費用；費用有變時才需要。", "The new fee that is agreed to; needed only where it changes."))
    var fee: Int?
}

/// Why a school pays less, and who pays for it.
struct MoneyOptions: ParsableArguments {
    @Option(help: help("減免身分。", "The fee category."))
    var category: String?

    @Option(help: help("證明的公文文號；請勿寫個人資料。", "The number of the official letter that shows it. Name no persons."))
    var evidence: String?

    @Option(
        parsing: .unconditional,
        help: help("請基金補助的車資（一趟一車）。", "The price of a bus that a fund is asked for; one for each run."))
    var bus: Int?
}
