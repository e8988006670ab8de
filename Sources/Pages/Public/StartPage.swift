package import MuseumModel

/// The service's public start page: what is on, how to find a session, which calendars there are.
package struct StartPage: Sendable {
    /// A calendar that can be subscribed to.
    package struct Feed: Hashable, Sendable {
        package let title: LocalizedText
        package let address: WebAddress

        package init(title: LocalizedText, address: WebAddress) {
            self.title = title
            self.address = address
        }
    }

    /// What stands in the search form, as it was typed; empty means not asked for.
    package struct Search: Hashable, Sendable {
        /// Identifier of an audience, or a kind of audience.
        package var audience = ""
        package var curriculum = ""
        /// ISO date where it was understood.
        package var from = ""
        package var to = ""
        package var people = ""

        package init() {}

        package var isEmpty: Bool { self == Search() }
    }

    package let museum: Museum
    /// By start.
    package let sessions: [PublicSession]
    package let search: Search
    /// What was wrong with the search; the sessions are then none.
    package let faults: [Fault]
    package let feeds: [Feed]
    package let language: Language

    package init(
        museum: Museum, sessions: [PublicSession], search: Search = Search(), faults: [Fault] = [], feeds: [Feed],
        language: Language
    ) {
        self.museum = museum
        self.sessions = sessions
        self.search = search
        self.faults = faults
        self.feeds = feeds
        self.language = language
    }

    package func html() -> String { Templates.render(StartView(self), with: "start") }
}

/// The start page as its template reads it.
private struct StartView {
    struct Day {
        let iso: String
        let date: String
        let sessions: [SessionItem]
    }

    struct Subscribe {
        let heading: String
        let explanation: String
        let feeds: [FeedItem]
    }

    struct FeedItem {
        let title: String
        let webcal: String
        let https: String
    }

    let chrome: Chrome
    let heading: String
    let faults: [String]
    let empty: String?
    let days: [Day]
    let form: SearchForm
    let subscribe: Subscribe?

    init(_ page: StartPage) {
        let language = page.language
        let isSearch = !page.search.isEmpty
        // The query goes along, so that changing the language keeps the search.
        chrome = Chrome(
            title: page.museum.name.text(in: language), museum: page.museum.name, language: language,
            timeZone: page.museum.timeZone,
            address: { WebPath([], query: [PagePath.parameter($0)] + page.search.parameters) })
        let count = language.number(page.sessions.count)
        heading =
            isSearch
            ? language.say("搜尋結果：\(count) 場", "Sessions found: \(count)") : language.say("近期場次", "What’s on")
        faults = page.faults.map {
            $0.problem.text(in: language) + language.say("。", ". ") + $0.remedy.text(in: language)
        }
        empty =
            !page.sessions.isEmpty || !page.faults.isEmpty
            ? nil
            : isSearch
                ? language.say(
                    "沒有符合條件的場次。請放寬日期、對象或人數再試。", "No session fits. Try other dates, another audience or fewer people.")
                : language.say("目前沒有可預約的場次。", "There are no sessions to book at the moment.")
        days = Dictionary(grouping: page.sessions, by: \.start.date).sorted { $0.key < $1.key }.map { date, sessions in
            Day(
                iso: date.description, date: date.message.text(in: language),
                sessions: sessions.map { SessionItem($0, language) })
        }
        form = SearchForm(page.search, audiences: page.museum.audiences, language)
        subscribe =
            page.feeds.isEmpty
            ? nil
            : Subscribe(
                heading: language.say("訂閱行事曆", "Subscribe to calendars"),
                explanation: language.say(
                    "點選名稱會開啟行事曆程式；也可複製網址，貼到 Google 或 Outlook 的「從網址新增」。",
                    "A name opens your calendar program; or copy the address into “From URL” of Google or Outlook."),
                feeds: page.feeds.map {
                    FeedItem(title: $0.title.text(in: language), webcal: $0.address.webcal, https: $0.address.text)
                })
    }
}
