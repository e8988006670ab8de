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

    /// What is written.
    enum Format: String, CaseIterable, ExpressibleByArgument {
        case ics, jcal
        case freeBusy = "freebusy"
    }

    @OptionGroup var folder: FolderArguments

    @Flag(help: help("全館。", "The whole museum."))
    var museum = false

    @Flag(help: help("個人與家庭可參加的場次。", "What families and single visitors can come to."))
    var whatsOn = false

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

    @Option(help: help("教具。", "A kit."))
    var kit: String?

    @Option(help: help("課綱條目，或其開頭。", "A code of the curriculum, or how codes begin."))
    var curriculum: String?

    @Option(help: help("學校預約的場次。", "What a school has booked."))
    var school: String?

    @Option(help: help("格式：", "The format:"))
    var format = Format.ics

    @Option(help: help("提前提醒的分鐘數（限講師與學校）。", "Minutes before each session at which to ring (instructors, schools)."))
    var alarm: Int?

    @Flag(help: help("系列寫成一個重複事件。", "Write a series as one event that comes again."))
    var series = false

    @Option(help: help("忙碌時間的第一天；預設為今天。", "The first day of busy times; by default today."))
    var from: LocalDate?

    @Option(help: help("忙碌時間的最後一天；預設為 60 天後。", "The last day of busy times; by default 60 days on."))
    var to: LocalDate?

    @Option(name: .shortAndLong, help: help("寫入此檔；預設為標準輸出。", "Write to this file, not to standard output."))
    var output: String?

    @OptionGroup var common: CommonOptions

    private var subjects: [FeedSubject] {
        (museum ? [.museum] : []) + (whatsOn ? [.whatsOn] : [])
            + [
                site.map { .site(Site.ID($0)) }, room.map { .room(Room.ID($0)) },
                instructor.map { .instructor(Instructor.ID($0)) }, programme.map { .programme(Programme.ID($0)) },
                audience.map { .audience(Audience.ID($0)) }, kit.map { .kit(Kit.ID($0)) },
                curriculum.map { .curriculum(Standard.Code(anySpelling: $0)) }, school.map { .school(School.ID($0)) },
            ].compactMap(\.self)
    }

    func validate() throws {
        if subjects.count != 1 {
            throw ValidationError(
                text(
                    "請指定 --museum、--whats-on、--site、--room、--instructor、--programme、--audience、--kit、--curriculum、--school 其中之一",
                    "give one of --museum, --whats-on, --site, --room, --instructor, --programme, --audience, --kit, --curriculum and --school"
                ))
        }
        if alarm != nil, instructor == nil, school == nil {
            throw ValidationError(
                text("提醒只用於 --instructor 與 --school", "an alarm goes with --instructor or --school only"))
        }
        if let alarm, !(0...40_320).contains(alarm) {
            throw ValidationError(text("--alarm 請填 0 到 40320 分鐘", "--alarm is from 0 to 40320 minutes"))
        }
        if format == .freeBusy, room == nil, instructor == nil {
            throw ValidationError(
                text("忙碌時間只有 --room 與 --instructor", "busy times are those of a --room or an --instructor"))
        }
    }

    func answer() async throws -> Answer {
        let museum = try OpenMuseum(folder.workplace)
        let feed = format == .freeBusy ? try await freeBusy(museum) : try await sessions(museum)
        guard let output else {
            if common.json { return Answer(document: ["feed": String(decoding: feed, as: UTF8.self)], lines: []) }
            try FileHandle.standardOutput.write(contentsOf: feed)
            return Answer(document: [String: String](), lines: [])
        }
        try feed.write(to: URL(fileURLWithPath: output), options: .atomic)
        return Answer(document: ["file": output], lines: [sum(feed, in: output)])
    }

    private func sessions(_ museum: OpenMuseum) async throws -> Data {
        var order = FeedOrder(subjects[0], language: spokenLanguage)
        order.format = format == .jcal ? .jCal : .iCalendar
        order.alarmMinutes = alarm
        order.joinsSeries = series
        return try await museum.feed(order)
    }

    private func freeBusy(_ museum: OpenMuseum) async throws -> Data {
        let first = from ?? museum.today
        guard let days = DateSpan(first, to ?? first.adding(days: 60)) else {
            throw ValidationError(text("--to 早於 --from", "--to lies before --from"))
        }
        return Data(try await museum.freeBusy(subjects[0], on: days).iCalendar())
    }

    private func sum(_ feed: Data, in file: String) -> String {
        guard format == .ics else { return text("已寫入 \(file)", "Written to \(file)") }
        let events = String(decoding: feed, as: UTF8.self).components(separatedBy: "BEGIN:VEVENT").count - 1
        return text("\(file)：\(events) 個活動", "\(file): \(events) events")
    }
}
