import ArgumentParser
import CalendarFeeds
import Foundation
import MuseumModel
import Operations

struct InviteCommand: AnsweringCommand {
    static let configuration = CommandConfiguration(
        commandName: "invite",
        abstract: text(
            "為預約產生行事曆邀請；預約已取消時產生取消通知。",
            "Make the calendar invitation of a booking; of a cancelled one, the message that takes it back."),
        discussion: text(
            "例如：gnomon calendar invite B-62BX-RFPJ-197C --organizer office@museum.example --attendee mei@school.example -o invite.ics",
            "For example: gnomon calendar invite B-62BX-RFPJ-197C --organizer office@museum.example --attendee mei@school.example -o invite.ics"
        ))

    @Argument(help: help("預約代號。", "The booking."))
    var booking: String

    @Option(help: help("館方寄件人的電子郵件地址。", "The museum's e-mail address, from which the message goes."))
    var organizer: String

    @Option(help: help("預約者的電子郵件地址。", "The e-mail address of who booked."))
    var attendee: String

    @Option(name: .shortAndLong, help: help("寫入此檔；預設為標準輸出。", "Write to this file, not to standard output."))
    var output: String?

    @OptionGroup var museum: MuseumOptions
    @OptionGroup var common: CommonOptions

    private struct Document: Encodable {
        let method: Invitation.Method
        let contentType: String
        let message: String?
        let file: String?
    }

    func answer() async throws -> Answer {
        let invitation = try await OpenMuseum(museum.workplace).invitation(
            for: Booking.ID(booking), organizer: try mailbox(organizer, "--organizer"),
            attendee: try mailbox(attendee, "--attendee"), language: spokenLanguage)
        let bytes = Data(invitation.iCalendar())
        let type = "text/calendar; charset=utf-8; method=\(invitation.method.rawValue)"
        guard let output else {
            let text = String(decoding: bytes, as: UTF8.self)
            if !common.json { try FileHandle.standardOutput.write(contentsOf: bytes) }
            return Answer(
                document: Document(method: invitation.method, contentType: type, message: text, file: nil), lines: [])
        }
        try bytes.write(to: URL(fileURLWithPath: output), options: .atomic)
        return Answer(
            document: Document(method: invitation.method, contentType: type, message: nil, file: output),
            lines: [text("\(output)：請以 \(type) 寄出", "\(output): send it as \(type)")])
    }

    private func mailbox(_ text: String, _ option: String) throws(Faults) -> Mailbox {
        guard let mailbox = Mailbox(text) else {
            throw Faults([
                Fault(
                    file: option, value: text,
                    problem: Message(zhHant: "不是電子郵件地址", english: "this is no e-mail address"),
                    remedy: Message(zhHant: "例如 office@museum.example", english: "for example office@museum.example"))
            ])
        }
        return mailbox
    }
}
