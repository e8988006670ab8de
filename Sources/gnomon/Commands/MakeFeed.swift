import ArgumentParser
import CalendarFeeds
import Foundation
import MuseumModel
import Operations

struct MakeFeed: AnsweringCommand {
    static let configuration = CommandConfiguration(
        commandName: "feed", abstract: text("輸出 iCalendar 行事曆。", "Write an iCalendar feed."),
        discussion: text(
            "例如：gnomon feed my-museum --room LAB -o lab.ics", "For example: gnomon feed my-museum --room LAB -o lab.ics"
        ))

    @OptionGroup var folder: FolderArguments

    @Flag(help: help("全館。", "The whole museum."))
    var museum = false

    @Option(help: help("館區。", "A site."))
    var site: String?

    @Option(help: help("場地。", "A room."))
    var room: String?

    @Option(help: help("講師。", "An instructor."))
    var instructor: String?

    @Option(help: help("課程。", "A programme."))
    var programme: String?

    @Option(help: help("對象。", "An audience."))
    var audience: String?

    @Option(name: .shortAndLong, help: help("寫入此檔；預設為標準輸出。", "Write to this file, not to standard output."))
    var output: String?

    @OptionGroup var common: CommonOptions

    private var subjects: [FeedSubject] {
        (museum ? [.museum] : [])
            + [
                site.map { .site(Site.ID($0)) }, room.map { .room(Room.ID($0)) },
                instructor.map { .instructor(Instructor.ID($0)) }, programme.map { .programme(Programme.ID($0)) },
                audience.map { .audience(Audience.ID($0)) },
            ].compactMap(\.self)
    }

    func validate() throws {
        if subjects.count != 1 {
            throw ValidationError(
                text(
                    "請指定 --museum、--site、--room、--instructor、--programme、--audience 其中之一",
                    "give one of --museum, --site, --room, --instructor, --programme and --audience"))
        }
    }

    func answer() async throws -> Answer {
        let feed = try await OpenMuseum(folder.workplace).feed(subjects[0], language: spokenLanguage)
        let text = String(decoding: feed, as: UTF8.self)
        guard let output else {
            if !common.json {
                try FileHandle.standardOutput.write(contentsOf: feed)
                return Answer(document: [String: String](), lines: [])
            }
            return Answer(document: ["feed": text], lines: [])
        }
        try feed.write(to: URL(fileURLWithPath: output), options: .atomic)
        let events = text.components(separatedBy: "BEGIN:VEVENT").count - 1
        return Answer(
            document: ["file": output],
            lines: [
                MuseumModel.Message(zhHant: "\(output)：\(events) 個活動", english: "\(output): \(events) events").spoken
            ])
    }
}
