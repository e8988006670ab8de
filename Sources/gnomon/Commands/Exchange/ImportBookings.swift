import ArgumentParser
import Ledger
import MuseumModel
import Operations

struct ImportBookings: AnsweringCommand {
    static let configuration = CommandConfiguration(
        commandName: "bookings", abstract: text("匯入在別處受理的預約。", "Import bookings that were taken elsewhere."),
        discussion: text(
            "欄位：session 場次、school 學校、students 學生；可加 class、teachers、helpers、grades（4:14;5:14）、wheelchairs、code、contact_name、contact_phone、contact_email。依同樣的規則受理。",
            "Columns: session, school, students; also class, teachers, helpers, grades (4:14;5:14), wheelchairs, code, contact_name, contact_phone, contact_email. The same rules judge them."
        ))

    @OptionGroup var source: ImportOptions
    @OptionGroup var museum: MuseumOptions
    @OptionGroup var common: CommonOptions

    private struct Document: Encodable {
        let isTaken: Bool
        let bookings: [Booking]
    }

    func answer() async throws -> Answer {
        let museum = try OpenMuseum(museum.workplace)
        let bookings = try await source.run { file, key in try await museum.importBookings(file, key: key) }
        return Answer(
            document: Document(isTaken: source.take, bookings: bookings),
            lines: Table(bookings.map(\.row)).lines
                + [text("共 \(bookings.count) 筆", "bookings: \(bookings.count)"), source.outcome])
    }
}
