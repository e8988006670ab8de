import ArgumentParser
import Ledger
import MuseumModel
import Operations

struct Forget: AnsweringCommand {
    static let configuration = CommandConfiguration(
        abstract: text(
            "刪除某人的個人資料；先列出，加 --yes 才刪除。", "Forget a person; what would go is shown first, and goes with --yes."),
        discussion: text(
            "同時給多個條件時須全部符合。預約與統計保留，只移除可識別個人的資料。例如：gnomon forget --name 王小明 --phone 0912-345-678",
            "Everything that is given must hold. Bookings and statistics stay; what tells of the person goes. For example: gnomon forget --name 王小明 --phone 0912-345-678"
        ))

    @Option(help: help("姓名；全形、空格與組字方式不拘。", "The name, in any width, spacing and form of composition."))
    var name: String?

    @Option(help: help("電話；書寫方式不拘。", "The telephone, however it is grouped."))
    var phone: String?

    @Option(help: help("電子郵件。", "The e-mail address."))
    var email: String?

    @Option(help: help("預約或候補代號。", "A booking, or an entry of a waiting list."))
    var booking: String?

    @Flag(help: help("確定刪除。", "Do it."))
    var yes = false

    @OptionGroup var museum: MuseumOptions
    @OptionGroup var common: CommonOptions

    private struct Document: Encodable {
        let isDone: Bool
        let found: PersonFound
    }

    func answer() async throws -> Answer {
        let museum = try OpenMuseum(museum.workplace)
        let person = PersonSought(
            name: name, phone: phone, email: email, booking: booking.map { Booking.ID($0) })
        let found = try await museum.forget(person, isAgreed: yes)
        var lines = Table(found.records.map(\.row)).lines
        lines += found.texts.map { "\($0.table).\($0.column)  " + text("\($0.rows) 筆文字", "texts: \($0.rows)") }
        if found.isEmpty { lines = [text("帳本中沒有這個人。", "The ledger knows nobody like that.")] }
        if !found.sharing.isEmpty {
            lines.append(text("電話或郵件相同的其他人（保留）：", "Others with the same telephone or address, who stay:"))
            lines += Table(found.sharing.map(\.row)).lines.map { "  " + $0 }
        }
        for place in found.fixed {
            lines.append(
                text(
                    "\(place.table).\(place.column)：\(place.rows) 筆無法移除",
                    "\(place.table).\(place.column): \(place.rows) cannot be removed"))
        }
        if !found.isEmpty {
            lines.append(
                yes
                    ? text("以上已刪除。", "All this is removed.")
                    : text("尚未刪除；確認後加上 --yes。", "Nothing is removed yet; give --yes to do it."))
        }
        return Answer(document: Document(isDone: yes, found: found), lines: lines)
    }
}

extension PersonTrace.Record {
    /// One line: where, whose, when, who.
    fileprivate var row: [String] {
        let place =
            switch place {
            case .booking(let id): id.value
            case .waiting(let id): id.value
            case .participant(let id, let number): "\(id) \(number)"
            case .school: text("學校聯絡人", "the school's own")
            }
        return [
            place, school.value, lastDay?.message.spoken ?? "", contact.name ?? "", contact.phone ?? "",
            contact.email ?? "",
        ]
    }
}
