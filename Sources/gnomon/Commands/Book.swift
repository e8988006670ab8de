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

    @Option(help: help("學生人數。", "Students."))
    var students: Int

    @Option(help: help("教師人數。", "Teachers."))
    var teachers = 0

    @Option(help: help("協助人員人數。", "Helpers."))
    var helpers = 0

    @OptionGroup var key: KeyOptions
    @OptionGroup var museum: MuseumOptions
    @OptionGroup var common: CommonOptions

    func answer() async throws -> Answer {
        let party = try Party(students: students, teachers: teachers, helpers: helpers)
        let museum = try OpenMuseum(museum.workplace)
        let request = key.request
        do {
            let booking = try await museum.book(
                session, school: School.ID(school), party: party, key: request)
            return Answer(document: BookingDocument(booking: booking, key: request.value), lines: booking.lines)
        } catch let refusal as BookingRefusal {
            let others = try await museum.alternatives(to: Session.ID(session), for: party)
            throw RefusedBooking(refusal: refusal, others: others)
        }
    }
}

/// A booking with the key under which it was asked for.
struct BookingDocument: Encodable {
    let booking: Booking
    let key: String
}

/// A booking that a rule refused, with sessions that would have room.
struct RefusedBooking: Error {
    let refusal: BookingRefusal
    let others: [SessionOffer]

    var alternatives: Message? {
        guard !others.isEmpty else { return nil }
        let list = others.map { "\n      " + $0.row.joined(separator: "  ") }.joined()
        return Message(zhHant: "還有名額的場次：\(list)", english: "sessions with room for the party:\(list)")
    }
}

extension Booking {
    var lines: [String] {
        let heads = Party.Category.allCases.filter { party.count($0) > 0 }
            .map {
                MuseumModel.Message(
                    zhHant: "\($0.name.zhHant) \(party.count($0))", english: "\(party.count($0)) \($0.name.english)")
            }
            .joined().spoken
        let state =
            switch status {
            case .confirmed: MuseumModel.Message(zhHant: "已確認", english: "confirmed")
            case .cancelled: MuseumModel.Message(zhHant: "已取消", english: "cancelled")
            }
        return Table([[id.value, state.spoken, school.value, sessions.map(\.value).joined(separator: " "), heads]])
            .lines
    }
}
