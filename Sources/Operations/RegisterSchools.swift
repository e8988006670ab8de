import Foundation
package import Ledger
package import MuseumModel

/// What is to be known of a school; what is nil stays as it is.
package struct SchoolEntry: Sendable {
    package let id: School.ID
    /// In the museum's own language, and in English.
    package var name: String?
    package var english: String?
    package var kind: School.Kind?
    package var county: String?
    package var district: String?
    package var remoteness: Int?
    package var kilometres: Int?
    package var language: String?
    package var contact: Contact?

    package init(_ id: School.ID) { self.id = id }
}

/// A school with its standing, for staff.
package struct SchoolFile: Codable, Sendable {
    package let school: School
    /// Whether the desk registered it; the others stand in the folder alone.
    package let isRegistered: Bool
    package let contact: Contact?
    /// Nil for a school that may book.
    package let pause: SchoolPause?
    package let strikes: [Strike]
    package let ordered: [OrderedPause]
    package let bookings: Int
}

/// One line of the register.
package struct ListedSchool: Codable, Sendable {
    package let school: School
    package let pause: SchoolPause?
}

extension OpenMuseum {
    /// Registers a school, or completes what the register or the folder knows of it.
    /// - Throws: `Faults` for what cannot be read, or is missing of a new school; `LedgerFault`.
    package func register(_ entry: SchoolEntry, key: Request.Key) async throws -> School {
        let known = try await schools().first { $0.id == entry.id }
        try SchoolFaults(entry, known: known).check()
        let language = folder.museum.languages.first ?? Language.zhHant.rawValue
        var name = known?.name.texts ?? [:]
        if let given = entry.name { name[language] = given }
        if let english = entry.english { name[Language.english.rawValue] = english }
        let school = School(
            id: entry.id, name: LocalizedText(name), kind: entry.kind ?? known?.kind ?? .other,
            county: entry.county ?? known?.county ?? "", district: entry.district ?? known?.district ?? "",
            remoteness: entry.remoteness ?? known?.remoteness ?? 0,
            kilometres: entry.kilometres ?? known?.kilometres ?? 0, language: entry.language ?? known?.language)
        return try await ledger.register(school, contact: entry.contact, caller(key))
    }

    /// Those of the folder and of the register, by code; where both know a school, the register is right.
    package func schools() async throws -> [School] {
        let registered = try await ledger.schools()
        let codes = Set(registered.map(\.id))
        return (folder.schools.filter { !codes.contains($0.id) } + registered).sorted { $0.id < $1.id }
    }

    /// The folder with the schools of the register.
    func registeredFolder() async throws -> MuseumFolder { folder.with(schools: try await schools()) }

    /// - Throws: `Faults` for an unknown school.
    func school(_ id: School.ID) async throws -> School {
        if let registered = try await ledger.school(id) { return registered }
        if let known = folder.schools.first(where: { $0.id == id }) { return known }
        throw Faults([.unknownName(id.value, option: "--school", known: try await schools().map(\.id.value))])
    }

    /// Every school with what keeps it from booking.
    package func listedSchools() async throws -> [ListedSchool] {
        let pauses = try await ledger.pauses(policy: folder.museum.booking, at: now)
        return try await schools().map { ListedSchool(school: $0, pause: pauses[$0.id]) }
    }

    /// - Throws: `Faults` for an unknown school.
    package func schoolFile(_ id: School.ID) async throws -> SchoolFile {
        let school = try await school(id)
        return SchoolFile(
            school: school, isRegistered: try await ledger.school(id) != nil,
            contact: try await ledger.contact(of: id),
            pause: try await ledger.pauses(policy: folder.museum.booking, at: now)[id],
            strikes: try await ledger.strikes(of: id), ordered: try await ledger.orderedPauses(of: id),
            bookings: try await ledger.bookings(BookingFilter(school: id)).count { $0.isLive(at: now) })
    }

    /// - Throws: `SchoolRefusal`, `Faults` for an unknown school or no reason, `LedgerFault`.
    package func pause(
        _ id: School.ID, through day: LocalDate, because reason: String, key: Request.Key
    ) async throws -> OrderedPause {
        let school = try await school(id)
        try Faults.check([.unreadable(reason, option: "--reason", most: 500)])
        return try await ledger.pause(school.id, through: day, because: reason, caller(key))
    }

    /// - Throws: `SchoolRefusal`, `Faults` for an unknown school or no reason, `LedgerFault`.
    package func liftPause(of id: School.ID, because reason: String, key: Request.Key) async throws -> LiftedPause {
        let school = try await school(id)
        try Faults.check([.unreadable(reason, option: "--reason", most: 500)])
        return try await ledger.liftPause(
            of: school.id, because: reason, policy: folder.museum.booking, caller(key))
    }
}

/// What is wrong in what was typed of a school.
private struct SchoolFaults {
    let entry: SchoolEntry
    let known: School?

    init(_ entry: SchoolEntry, known: School?) {
        self.entry = entry
        self.known = known
    }

    func check() throws(Faults) {
        var faults: [Fault?] = [.unfitCode(entry.id.value, option: "CODE")]
        for (text, option) in [
            (entry.name, "--name"), (entry.english, "--english-name"), (entry.contact?.name, "--contact-name"),
            (entry.contact?.phone, "--contact-phone"), (entry.contact?.email, "--contact-email"),
        ] {
            faults.append(text.flatMap { .unreadable($0, option: option, most: 200) })
        }
        for (text, option) in [(entry.county, "--county"), (entry.district, "--district")] {
            // These may be emptied.
            faults.append(text.flatMap { $0.isEmpty ? nil : .unreadable($0, option: option, most: 200) })
        }
        if known == nil, entry.name == nil { faults.append(.needed("--name")) }
        if known == nil, entry.kind == nil { faults.append(.needed("--kind")) }
        faults.append(.outOfRange(entry.remoteness, 0...2, option: "--remoteness"))
        faults.append(.outOfRange(entry.kilometres, 0...20_000, option: "--kilometres"))
        if let language = entry.language, language.wholeMatch(of: /[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*/) == nil {
            faults.append(
                Fault(
                    file: "--language-tag", value: language,
                    problem: Message(zhHant: "不是語言標籤", english: "this is not a language tag"),
                    remedy: Message(zhHant: "例如 zh-Hant、nan、en", english: "for example zh-Hant, nan or en")))
        }
        try Faults.check(faults)
    }
}
