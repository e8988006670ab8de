import ArgumentParser

struct Outbox: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: text("通知：給預約者的信件。", "Notices: the letters to those who booked."),
        subcommands: [ListNotices.self, SendNotices.self, NoticeTold.self, NoticeAgain.self])
}
