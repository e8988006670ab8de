import ArgumentParser
import Ledger
import MuseumModel
import Operations

struct Book: AnsweringCommand {
    static let configuration = CommandConfiguration(
        abstract: text("預約一個場次或整個系列。", "Book a session, or a whole series."),
        discussion: text(
            "例如：gnomon book P01.2027-spring.003 --school S001 --students 28 --teachers 2",
            "For example: gnomon book P01.2027-spring.003 --school S001 --students 28 --teachers 2"))

    @Argument(help: help("場次或系列代號。", "The session or series."))
    var session: String

    @Option(help: help("學校代號。", "The school."))
    var school: String

    @Option(parsing: .unconditional, help: help("學生人數。", "Students."))
    var students: Int

    @Option(parsing: .unconditional, help: help("教師人數。", "Teachers."))
    var teachers = 0

    @Option(parsing: .unconditional, help: help("協助人員人數。", "Helpers."))
    var helpers = 0

    @OptionGroup var key: KeyOptions
    @OptionGroup var museum: MuseumOptions
    @OptionGroup var common: CommonOptions

    func answer() async throws -> Answer {
        let party = try Party(students: students, teachers: teachers, helpers: helpers)
        let museum = try OpenMuseum(museum.workplace)
        do {
            let written = try await key.write {
                try await museum.book(session, school: School.ID(school), party: party, key: $0)
            }
            return Answer(
                document: BookingDocument(written), lines: Table([written.value.row]).lines + written.lines)
        } catch let refusal as BookingRefusal {
            let others =
                refusal.isOfThisSession ? try await museum.alternatives(to: Session.ID(session), for: party) : []
            throw RefusedBooking(refusal: refusal, others: others)
        }
    }
}

/// A booking that a rule refused, with sessions of the programme that would have room.
struct RefusedBooking: Error {
    let refusal: BookingRefusal
    let others: [SessionOffer]

    var remedy: Message? {
        others.isEmpty ? nil : Message(zhHant: "還有名額的場次：", english: "sessions with room for the party:")
    }
}

extension BookingRefusal {
    /// Whether another session of the same programme might be booked by the same party.
    fileprivate var isOfThisSession: Bool {
        switch self {
        case .notEnoughPlaces, .sessionCancelled, .tooLate: true
        default: false
        }
    }
}
