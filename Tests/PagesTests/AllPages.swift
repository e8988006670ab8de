import MuseumModel
import Pages

/// Every page in one language, by name, so that what must hold of all is tested on all.
enum AllPages {
    struct Page: Sendable {
        let name: String
        let html: String
    }

    static func make(_ language: Language, hostile: String = "") -> [Page] {
        reports(language, hostile) + publicPages(language, hostile)
    }

    private static func reports(_ language: Language, _ hostile: String) -> [Page] {
        let folder = Samples.folder(hostile: hostile)
        let plan = Samples.plan(hostile: hostile)
        let term = Samples.term
        return TimetableReport.Grouping.allCases.map {
            Page(
                name: "report by \($0)",
                html: TimetableReport(
                    folder: folder, term: term, plan: plan, energy: Samples.energy(hostile: hostile), grouping: $0,
                    language: language
                ).html())
        } + [
            Page(
                name: "empty report",
                html: TimetableReport(folder: folder, term: term, sessions: [], source: .published, language: language)
                    .html())
        ]
    }

    private static func publicPages(_ language: Language, _ hostile: String) -> [Page] {
        let museum = Samples.folder(hostile: hostile).museum
        let session = Samples.publicSession(hostile: hostile)
        let name = Samples.named("行事曆" + hostile, "Calendar" + hostile)
        let address = WebAddress(authority: "harbour.example", path: WebPath(["feeds", "all\(hostile).ics"]))
        let fault = Fault(
            file: "", field: "from", value: "x" + hostile,
            problem: Message(zhHant: "不是日期" + hostile, english: "not a date" + hostile),
            remedy: Message(zhHant: "請改寫" + hostile, english: "write it otherwise" + hostile))
        var search = StartPage.Search()
        search.curriculum = "INe" + hostile
        return [
            Page(
                name: "start",
                html: StartPage(
                    museum: museum, sessions: [session], feeds: [StartPage.Feed(title: name, address: address)],
                    language: language
                ).html()),
            Page(
                name: "search without result",
                html: StartPage(museum: museum, sessions: [], search: search, feeds: [], language: language).html()),
            Page(
                name: "search with a fault",
                html: StartPage(
                    museum: museum, sessions: [], search: search, faults: [fault], feeds: [], language: language
                ).html()),
            Page(
                name: "session",
                html: SessionPage(
                    museum: museum, session: session,
                    standards: [Samples.standard(hostile: hostile, isConfirmed: false)],
                    bookUntil: Samples.day.adding(days: -3), group: Programme.GroupSize(minimum: 10, maximum: 30),
                    command: "gnomon book P01-1\(hostile)", calendar: address, language: language
                ).html()),
            Page(
                name: "not found", html: ErrorPage(museum: museum.name, reason: .notFound, language: language).html()),
            Page(
                name: "bad request",
                html: ErrorPage(museum: museum.name, reason: .badRequest([fault]), language: language).html()),
            Page(
                name: "unavailable",
                html: ErrorPage(museum: museum.name, reason: .unavailable, language: language).html()),
        ]
    }
}
