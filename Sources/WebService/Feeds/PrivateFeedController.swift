import CalendarFeeds
import HTTPTypes
import Hummingbird
import MuseumModel
import Operations

/// The feeds of instructors, each at an address that only its holder knows.
struct PrivateFeedController: Sendable {
    let museum: CurrentMuseum
    let desk: FeedDesk

    func addRoutes(to router: Router<ServiceContext>) {
        router.get("feeds/private/{secret}.ics", use: feed)
    }

    @Sendable private func feed(_ request: Request, _ context: ServiceContext) async throws -> Response {
        let reading = await museum.current()
        let language = try Language(address: request) ?? Language(of: reading.museum.folder.museum)
        var headers = HTTPFields.feed(file: "sessions", cacheControl: "private, max-age=300, must-revalidate")
        headers[.robotsTag] = "noindex"
        let secret = try context.parameters.name("secret")
        // Whatever the secret is, it is looked up the same way before anything is decided.
        switch try await reading.museum.access(secret: secret) {
        case .open(let instructor):
            return try await desk.feed(.instructor(instructor), language, of: reading)
                .response(to: request, headers: headers)
        case .ended:
            return Representation(reading.museum.endedFeed(language: language)).response(to: request, headers: headers)
        case .gone: throw Refusal.gone
        case nil: throw Refusal.notFound
        }
    }
}
