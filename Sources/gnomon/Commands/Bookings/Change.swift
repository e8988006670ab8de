import ArgumentParser
import Ledger
import MuseumModel
import Operations

struct Change: AnsweringCommand {
    static let configuration = CommandConfiguration(
        abstract: text("變更人數、班級或聯絡人。", "Change who comes, the class or the contact."),
        discussion: text(
            "例如：gnomon change B-7F3K-9M2Q-X4TC --students 27",
            "For example: gnomon change B-7F3K-9M2Q-X4TC --students 27"))

    @Argument(help: help("預約代號。", "The booking."))
    var booking: String

    @Option(parsing: .unconditional, help: help("學生人數。", "Students."))
    var students: Int?

    @OptionGroup var company: CompanyOptions

    @Option(name: .customLong("class"), help: help("班級。", "The class."))
    var className: String?

    @OptionGroup var contact: ContactOptions
    @OptionGroup var money: MoneyOptions
    @OptionGroup var fee: FeeOptions
    @OptionGroup var key: KeyOptions
    @OptionGroup var place: DeskOptions
    @OptionGroup var common: CommonOptions

    func answer() async throws -> Answer {
        let (desk, timeZone) = try place.desk
        let id = Booking.ID(booking)
        let earlier = try await desk.booking(id)
        let change = BookingChange(
            party: try company.party(earlier.party, students: students), className: className,
            contact: contact.contact, category: money.category.map { FeeCategory.ID($0) }, evidence: money.evidence,
            bus: money.bus)
        guard change != BookingChange() else {
            throw ValidationError(text("請說明要變更什麼", "say what is to be changed"))
        }
        let written = try await key.write {
            try await desk.change(id, change, agreedFee: fee.fee, key: $0)
        }
        return Answer(written, timeZone)
    }
}
