import CalendarFeeds
import Hummingbird
import Logging
import MuseumModel
import Operations

/// Makes an answer of every error, so that none reaches a client as an empty body or as half of one.
struct RefusalAnswers: RouterMiddleware {
    typealias Context = ServiceContext

    let museum: CurrentMuseum

    func handle(
        _ request: Request, context: ServiceContext, next: ServiceContext.Next
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch {
            let refusal = Self.refusal(for: error, logger: context.logger)
            var response = await response(refusal, to: request)
            // The router makes the answers to HEAD of its own routes only.
            if request.method == .head { response = response.createHeadResponse() }
            guard refusal.closesConnection, let channel = context.channel else { return response }
            return response.closing(channel)
        }
    }

    /// HTML only to who wants a page, and never where a calendar is expected.
    private func response(_ refusal: Refusal, to request: Request) async -> Response {
        let path = request.uri.path
        let isCalendar = path.hasPrefix("/feeds") || path.hasSuffix(".ics")
        guard !isCalendar, Preferences(request.headers[.accept]).wantsHTML else {
            return refusal.response(asJSON: !isCalendar && (path.hasPrefix("/sessions") || path.hasPrefix("/bookings")))
        }
        let museum = await museum.current().museum.folder.museum
        let language = (try? Language(page: request, of: museum)) ?? Language(of: museum)
        return refusal.page(of: museum, language)?.answer(refusal, to: request) ?? refusal.response(asJSON: false)
    }

    private static func refusal(for error: any Error, logger: Logger) -> Refusal {
        switch error {
        case let refusal as Refusal: return refusal
        case let faults as Faults: return .wrongValues(faults)
        case FeedRefusal.unknownSubject: return .notFound
        case let error as HTTPError where error.status == .notFound: return .notFound
        default:
            // The text of an error of the ledger's may hold what was asked for; its kind may not.
            logger.error("cannot answer", metadata: ["error": "\(type(of: error))"])
            return .unavailable
        }
    }
}
