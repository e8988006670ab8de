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
        router.get("feeds/private/{secret}.ifb", use: freeBusy)
    }

    @Sendable private func feed(_ request: Request, _ context: ServiceContext) async throws -> Response {
        let reading = await museum.current()
        let language = try Language(address: request) ?? Language(of: reading.museum.folder.museum)
        let form = try FeedForm(request, isPrivate: true)
        let secret = try context.parameters.name("secret")
        // Whatever the secret is, it is looked up the same way before anything is decided.
        switch try await reading.museum.access(secret: secret) {
        case .open(let instructor):
            return try await desk.feed(.instructor(instructor), language, form, of: reading)
                .response(to: request, headers: Self.headers("ics", form.format))
        case .ended:
            return Representation(reading.museum.endedFeed(language: language, format: form.format))
                .response(to: request, headers: Self.headers("ics", form.format))
        case .gone: throw Refusal.gone
        case nil: throw Refusal.notFound
        }
    }

    @Sendable private func freeBusy(_ request: Request, _ context: ServiceContext) async throws -> Response {
        let museum = await museum.current().museum
        let form = try FeedForm(request, isPrivate: true)
        switch try await museum.access(secret: try context.parameters.name("secret")) {
        case .open(let instructor):
            return try await museum.freeBusyAnswer(
                .instructor(instructor), form, to: request, headers: Self.headers("ifb", form.format))
        case .ended, .gone: throw Refusal.gone
        case nil: throw Refusal.notFound
        }
    }

    private static func headers(_ type: String, _ format: FeedFormat) -> HTTPFields {
        var headers = HTTPFields.feed(
            file: "sessions", type: type, format: format, cacheControl: "private, max-age=300, must-revalidate")
        headers[.robotsTag] = "noindex"
        return headers
    }
}
