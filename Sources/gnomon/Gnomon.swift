import ArgumentParser

@main
struct Gnomon: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "gnomon",
        abstract: text("規劃科學館的教育活動、受理預約、提供行事曆。", "Plan a museum's programmes, take the bookings, tell the calendars."),
        version: "0.1.0",
        subcommands: [
            Init.self, Check.self, PlanTerm.self, Explain.self, Suggest.self, FindSubstitute.self, ListPlans.self,
            ComparePlans.self, LockSession.self, UnlockSession.self, MoveSession.self, LeaveOutSession.self, Undo.self,
            Replan.self, Publish.self, Report.self, Constraints.self, Search.self, AskPrice.self, Hold.self,
            Book.self, Change.self, MoveBooking.self, Cancel.self, Bookings.self, Wait.self, Offers.self, Accept.self,
            Approve.self, Pay.self, Attend.self, WalkIn.self,
            SchoolCommand.self, Apply.self, DrawRound.self, FundCommand.self, KitsCommand.self,
            MakeFeed.self, CalendarCommand.self,
            Serve.self, Token.self, Audit.self, Forget.self, Retention.self, Outbox.self, Export.self, Import.self,
            Backup.self, Restore.self, Solve.self,
            Evaluate.self,
        ])

    static func main() async {
        await Conversation.run(Gnomon.self)
    }
}
