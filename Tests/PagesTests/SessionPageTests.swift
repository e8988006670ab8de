import MuseumModel
import Pages
import Testing

struct SessionPageTests {
    static func html(
        _ session: PublicSession = Samples.publicSession(), standards: [Standard] = [Samples.standard()],
        desk: LocalizedText? = nil, language: Language = .english
    ) -> String {
        SessionPage(
            museum: Samples.museum(), session: session, standards: standards, bookUntil: Samples.day.adding(days: -3),
            group: Programme.GroupSize(minimum: 10, maximum: 30, counting: .students),
            command: "gnomon book P01-1 --school S001 --students 28", desk: desk,
            calendar: WebAddress(authority: "harbour.example", path: WebPath(["sessions", "P01-1.ics"])),
            language: language
        ).html()
    }

    @Test("It lists the standards by code and topic, and says which are not checked")
    func standards() {
        let html = Self.html(standards: [Samples.standard(isConfirmed: false)])
        #expect(html.contains("<code>INe-Ⅱ-4</code> <span>Acids <small>(not checked against its source)</small>"))
        #expect(!Self.html().contains("not checked"))
        #expect(!Self.html(standards: []).contains("Curriculum"))
    }

    @Test("It says how to book: until when, how many, with which command, or at the desk")
    func booking() {
        let html = Self.html()
        #expect(html.contains("Book by Sat 2027-02-27; a group is 10–30 students."))
        #expect(html.contains("<code>gnomon book P01-1 --school S001 --students 28</code>"))
        #expect(html.contains("Or book at the museum’s desk"))
        #expect(Self.html(desk: Samples.named("電話 1", "telephone 1")).contains("<p>telephone 1</p>"))
        #expect(Self.html(language: .zhHant).contains("預約至 116/02/27（六）止，每團 10–30 位學生。"))
        #expect(html.contains("href=\"https://harbour.example/sessions/P01-1.ics\""))
    }

    @Test("A meeting of a series is booked as a whole")
    func series() {
        #expect(Self.html(Samples.publicSession(series: "P01-S1")).contains("meeting of series P01-S1"))
        #expect(!Self.html().contains("meeting of series"))
    }

    @Test("A cancelled session cannot be booked")
    func cancelled() {
        let html = Self.html(Samples.publicSession(isCancelled: true))
        #expect(html.contains("This session is cancelled."))
        #expect(!html.contains("How to book"))
    }
}
