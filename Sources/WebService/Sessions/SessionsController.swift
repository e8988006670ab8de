import CalendarFeeds
import Foundation
import HTTPTypes
import Hummingbird
import MuseumModel
import Operations
import Pages

/// Published sessions: as JSON, each one as a page and as a calendar file.
struct SessionsController: Sendable {
    private struct List: Encodable {
        let sessions: [SessionOffer]
    }

    private struct One: Encodable {
        let session: SessionOffer
    }

    let museum: CurrentMuseum
    let baseURL: BaseURL
    /// The lists that were asked for, by their queries.
    let shelf = Shelf<QueryItems, ListEdition>(largestCount: 64)

    /// What a list of sessions depends on.
    struct ListEdition: Hashable, Sendable {
        let booked: Int
        /// Holds end and pools open by the clock: a list is good for five seconds.
        let moment: Int
        let today: LocalDate
        let folder: Int
    }

    func addRoutes(to router: Router<ServiceContext>) {
        router.get("sessions", use: list)
        router.get("sessions/{name}.ics", use: calendar)
        router.get("sessions/{name}", use: one)
    }

    @Sendable private func list(_ request: Request, _ context: ServiceContext) async throws -> Response {
        let reading = await museum.current()
        let items = QueryItems(request.uri.query)
        let search = try SearchRequest(items)
        let museum = reading.museum
        let edition = ListEdition(
            booked: try await museum.bookedEdition().number,
            moment: Int(museum.now.timeIntervalSince1970) / 5, today: museum.today, folder: reading.number)
        return try await shelf.answer(items, edition) {
            Representation(try JSONAnswer.bytes(List(sessions: try await search.sessions(in: museum))))
        }.response(to: request, headers: Self.jsonHeaders)
    }

    @Sendable private func one(_ request: Request, _ context: ServiceContext) async throws -> Response {
        let museum = await museum.current().museum
        guard let offer = try await museum.offer(Session.ID(try context.parameters.name("name"))) else {
            throw Refusal.notFound
        }
        guard Preferences(request.headers[.accept]).wantsHTML else {
            return Representation(try JSONAnswer.bytes(One(session: offer)))
                .response(to: request, headers: Self.jsonHeaders)
        }
        let language = try Language(page: request, of: museum.folder.museum)
        let page = SessionPage(offer, of: museum.folder, at: baseURL, language)
        return PageAnswer.response(page.html(), to: request)
    }

    @Sendable private func calendar(_ request: Request, _ context: ServiceContext) async throws -> Response {
        let museum = await museum.current().museum
        let name = try context.parameters.name("name")
        let language = try Language(address: request) ?? Language(of: museum.folder.museum)
        let pages = baseURL.sessions
        guard let bytes = try await museum.calendar(of: Session.ID(name), language: language, pages: pages) else {
            throw Refusal.notFound
        }
        return Representation(bytes).response(to: request, headers: .feed(file: name, cacheControl: "no-cache"))
    }

    /// The places left change all day: a client may keep what it has, and asks whether it is still true.
    private static let jsonHeaders: HTTPFields = [
        .contentType: JSONAnswer.contentType, .cacheControl: "no-cache", .vary: "Accept, Accept-Language",
    ]
}
