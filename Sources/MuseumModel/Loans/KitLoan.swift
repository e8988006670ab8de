package import Foundation

/// One physical set of a kit: they have numbers from 1 on.
package struct KitUnit: Hashable, Codable, Sendable {
    package let kit: Kit.ID
    package let number: Int

    package init(kit: Kit.ID, number: Int) {
        self.kit = kit
        self.number = number
    }
}

extension KitUnit: CustomStringConvertible {
    package var description: String { "\(kit)#\(number)" }
}

/// A kit that a school borrows.
package struct KitLoan: Hashable, Codable, Sendable {
    package typealias ID = Identifier<KitLoan>

    package enum Status: String, CaseIterable, Codable, Sendable {
        case requested, approved, refused, cancelled
        /// With the school.
        case out
        case returned
    }

    package let id: ID
    package let kit: Kit.ID
    /// How many units the kit had when it was asked for.
    package let units: Int
    /// The unit that is kept for it; nil before it is approved.
    package let unit: Int?
    package let school: School.ID
    /// The days on which the school has it, both inclusive; it is due back after the last.
    package let days: DateSpan
    /// The days on which the unit is not to be had for others: on the way, with the school, being cleaned and repaired.
    package let busy: DateSpan
    package let cleaningDays: Int
    package let status: Status
    /// What the freight costs, and what the museum pays of it.
    package let freight: Int
    package let freightAid: Int
    package let returnedOn: LocalDate?
    /// What was broken when it came back.
    package let damage: String?
    package let reportDue: LocalDate?
    package let report: Report?
    /// When the school was warned that the unit may not be there in time.
    package let warnedAt: Date?
    package let requestedAt: Date
    package let changedAt: Date

    /// How the kit was used.
    package struct Report: Hashable, Codable, Sendable {
        package let lessons: Int
        package let students: Int
        package let on: LocalDate

        package init(lessons: Int, students: Int, on day: LocalDate) {
            self.lessons = lessons
            self.students = students
            on = day
        }
    }

    package init(
        id: ID, kit: Kit.ID, units: Int, unit: Int? = nil, school: School.ID, days: DateSpan, busy: DateSpan,
        cleaningDays: Int, status: Status, freight: Int = 0, freightAid: Int = 0, returnedOn: LocalDate? = nil,
        damage: String? = nil,
        reportDue: LocalDate? = nil, report: Report? = nil, warnedAt: Date? = nil, requestedAt: Date, changedAt: Date
    ) {
        self.id = id
        self.kit = kit
        self.units = units
        self.unit = unit
        self.school = school
        self.days = days
        self.busy = busy
        self.cleaningDays = cleaningDays
        self.status = status
        self.freight = freight
        self.freightAid = freightAid
        self.returnedOn = returnedOn
        self.damage = damage
        self.reportDue = reportDue
        self.report = report
        self.warnedAt = warnedAt
        self.requestedAt = requestedAt
        self.changedAt = changedAt
    }
}
