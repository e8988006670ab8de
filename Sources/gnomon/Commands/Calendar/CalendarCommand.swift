import ArgumentParser

struct CalendarCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "calendar",
        abstract: text("匯入、檢查行事曆檔（.ics）。", "Import calendar files (.ics), and check them."),
        subcommands: [ImportCalendar.self, CheckCalendar.self])
}
