import ArgumentParser
import Foundation
import Ledger
import MuseumModel
import Operations

struct ShowSchool: AnsweringCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: text("查看一所學校的資料與紀錄。", "Show what is known of a school."),
        discussion: text("例如：gnomon school show S001", "For example: gnomon school show S001"))

    @Argument(help: help("學校代號。", "The school's code."))
    var code: String

    @OptionGroup var museum: MuseumOptions
    @OptionGroup var common: CommonOptions

    func answer() async throws -> Answer {
        let museum = try OpenMuseum(museum.workplace)
        let file = try await museum.schoolFile(School.ID(code))
        return Answer(document: file, lines: lines(file, museum.timeZone))
    }

    private func lines(_ file: SchoolFile, _ timeZone: TimeZone) -> [String] {
        var lines = Table([file.school.row]).lines
        if let language = file.school.language { lines.append(text("往來語言：\(language)", "language: \(language)")) }
        if let contact = file.contact {
            let parts = [contact.name, contact.phone, contact.email].compactMap(\.self)
            lines.append(text("聯絡人：\(parts.joined(separator: "、"))", "contact: \(parts.joined(separator: ", "))"))
        }
        lines.append(text("有效預約：\(file.bookings)", "live bookings: \(file.bookings)"))
        for strike in file.strikes {
            let day = timeZone.localDateTime(at: strike.at).date.message
            let lifted = strike.liftedBecause.map { text("（已解除：\($0)）", " (lifted: \($0))") } ?? ""
            lines.append(
                text("未到：\(day.zhHant) \(strike.session)", "no-show: \(day.english) \(strike.session)") + lifted)
        }
        for ordered in file.ordered {
            let lifted = ordered.liftedBecause.map { text("（已解除：\($0)）", " (lifted: \($0))") } ?? ""
            lines.append(ordered.pause.spoken(timeZone) + lifted)
        }
        if let pause = file.pause, case .noShows = pause.reason { lines.append(pause.spoken(timeZone)) }
        return lines
    }
}

extension SchoolPause {
    /// Until when, and why.
    func spoken(_ timeZone: TimeZone) -> String {
        let day = timeZone.localDateTime(at: until).date.message
        return text(
            "暫停預約至 \(day.zhHant)：\(reason.message.zhHant)", "paused until \(day.english): \(reason.message.english)")
    }
}
