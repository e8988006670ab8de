import ArgumentParser

struct CalendarCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "calendar",
        abstract: text("匯入、檢查行事曆檔（.ics），產生邀請。", "Import calendar files (.ics), check them, and make invitations."),
        subcommands: [ImportCalendar.self, CheckCalendar.self, InviteCommand.self])
}
