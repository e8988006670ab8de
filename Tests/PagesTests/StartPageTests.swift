import MuseumModel
import Pages
import Testing

struct StartPageTests {
    static func html(
        _ sessions: [PublicSession], search: StartPage.Search = StartPage.Search(), language: Language = .english
    ) -> String {
        let address = WebAddress(authority: "harbour.example:8443", path: WebPath(["feeds", "room", "實驗 1.ics"]))
        return StartPage(
            museum: Samples.museum(), sessions: sessions, search: search,
            feeds: [StartPage.Feed(title: Samples.named("實驗室", "Laboratory"), address: address)], language: language
        ).html()
    }

    @Test("A session tells what, when, where, how many places and what it costs")
    func session() {
        let english = Self.html([Samples.publicSession()])
        #expect(english.contains("<time datetime=\"2027-03-02\">Tue 2027-03-02</time>"))
        #expect(english.contains("<time datetime=\"2027-03-02T09:30\">09:30–10:50</time>"))
        #expect(english.contains("<a href=\"/sessions/P01-1?lang=en\">Acids</a>"))
        #expect(english.contains("Grades 3-4 · Laboratory, Main"))
        #expect(english.contains("12 places left") && english.contains("TWD 80 per person"))
        let chinese = Self.html([Samples.publicSession(left: 0, fee: 0)], language: .zhHant)
        #expect(chinese.contains("116/03/02（二）"))
        #expect(chinese.contains("<span class=\"full\">額滿</span> · 免費"))
    }

    @Test("Days come in order, each once")
    func days() {
        let html = Self.html([Samples.publicSession(), Samples.publicSession()])
        #expect(html.count(of: "<time datetime=\"2027-03-02\">") == 1)
        #expect(html.count(of: "<li class=\"k-school-course\">") == 2)
    }

    @Test("The form sends its fields by GET, shows what was typed and works without scripts")
    func form() {
        var search = StartPage.Search()
        search.audience = "family"
        search.people = "28"
        let html = Self.html([], search: search)
        #expect(html.contains("<form action=\"/\" method=\"get\""))
        for name in ["lang", "audience", "curriculum", "from", "to", "people"] {
            #expect(html.contains(" name=\"\(name)\""), "\(name)")
        }
        #expect(html.contains("<option value=\"family\" selected>Families</option>"))
        #expect(html.contains("<option value=\"grade-3-4\">Grades 3-4</option>"))
        #expect(html.contains("inputmode=\"numeric\" value=\"28\""))
        #expect(!Markup.tags(html).contains { $0.name == "script" })
        #expect(html.contains("No session fits."))
        #expect(Self.html([]).contains("There are no sessions to book at the moment."))
    }

    @Test("A calendar has an address to open and one to copy")
    func feeds() {
        let html = Self.html([])
        let rest = "harbour.example:8443/feeds/room/%E5%AF%A6%E9%A9%97%201.ics"
        #expect(html.contains("<a href=\"webcal://\(rest)\">Laboratory</a><code>https://\(rest)</code>"))
    }

    @Test("There are landmarks, a skip link and one main heading")
    func accessibility() {
        let html = Self.html([Samples.publicSession()])
        let names = Markup.tags(html).map(\.name)
        for name in ["header", "main", "search", "footer", "nav"] {
            #expect(names.count { $0 == name } == 1, "\(name)")
        }
        #expect(names.count { $0 == "h1" } == 1)
        #expect(html.contains("<a class=\"skip\" href=\"#main\">"))
        #expect(Stylesheet.pages.contains(":focus-visible{outline:3px"))
    }

    @Test("The style element holds exactly what a content security policy would hash")
    func style() {
        #expect(Self.html([]).contains("<style>\(Stylesheet.pages)</style>"))
    }
}
