import CalendarFeeds
import Hummingbird
import MuseumModel
import Operations
import Pages

/// The start page: what is on, the search, the feeds.
struct StartController: Sendable {
    /// Sessions shown where nothing was asked for, and where something was.
    private static let shown = 60
    private static let found = 500

    let museum: CurrentMuseum
    let baseURL: BaseURL

    func addRoutes(to router: Router<ServiceContext>) {
        router.get("/", use: start)
    }

    @Sendable private func start(_ request: Request, _ context: ServiceContext) async throws -> Response {
        let museum = await museum.current().museum
        let language = try Language(page: request, of: museum.folder.museum)
        let items = QueryItems(request.uri.query)
        let form = StartPage.Search(items)
        func page(_ sessions: [SessionOffer], faults: [Fault] = []) -> String {
            StartPage(
                museum: museum.folder.museum, sessions: sessions.map(PublicSession.init), search: form,
                faults: faults, feeds: feeds(of: museum, language), language: language
            ).html()
        }
        do {
            let sessions = try await SearchRequest(items.only(StartPage.Search.names))
                .sessions(in: museum, most: form.isEmpty ? Self.shown : Self.found)
            return PageAnswer.response(page(sessions), to: request)
        } catch let faults as Faults {
            return PageAnswer.response(page([], faults: faults.faults), to: request, status: .badRequest)
        }
    }

    private func feeds(of museum: OpenMuseum, _ language: Language) -> [StartPage.Feed] {
        museum.publicFeeds.compactMap { feed in
            feed.subject.segments.map { segments in
                let path = WebPath(segments, query: [WebPath.Parameter("language", language.rawValue)])
                return StartPage.Feed(title: LocalizedText(feed.name), address: baseURL.page(path))
            }
        }
    }
}

extension StartPage.Search {
    /// The fields of the form.
    static let names = ["audience", "curriculum", "from", "to", "people"]

    fileprivate init(_ items: QueryItems) {
        self.init()
        audience = items["audience"] ?? ""
        curriculum = items["curriculum"] ?? ""
        from = items["from"].map { LocalDate(parsing: $0)?.description ?? $0 } ?? ""
        to = items["to"].map { LocalDate(parsing: $0)?.description ?? $0 } ?? ""
        people = items["people"] ?? ""
    }
}

extension QueryItems {
    /// Those of the given names: what others hang on the address of a page is nothing to a search.
    fileprivate func only(_ names: [String]) -> QueryItems {
        QueryItems(items.filter { names.contains($0.name) })
    }
}

extension LocalizedText {
    fileprivate init(_ message: Message) {
        self.init([Language.zhHant.rawValue: message.zhHant, Language.english.rawValue: message.english])
    }
}
