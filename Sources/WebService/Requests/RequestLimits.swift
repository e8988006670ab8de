import Hummingbird

/// The service is read, and nothing else, but for bookings where they are taken: no other method than GET and HEAD, no body, no
/// endless address.
struct RequestLimits: RouterMiddleware {
    typealias Context = ServiceContext

    let target: Int
    /// Whether bookings are taken, by POST.
    let takesBookings: Bool

    func handle(
        _ request: Request, context: ServiceContext, next: ServiceContext.Next
    ) async throws -> Response {
        guard request.uri.string.utf8.count <= target else { throw Refusal.targetTooLong }
        if takesBookings, request.method == .post, request.uri.path.hasPrefix("/bookings") {
            return try await next(request, context)
        }
        let hasBody =
            request.headers[.transferEncoding] != nil || (request.headers[.contentLength].map { $0 != "0" } ?? false)
        guard request.method == .get || request.method == .head else {
            throw hasBody ? Refusal.readOnlyWithBody : Refusal.readOnly
        }
        guard !hasBody else { throw Refusal.bodyNotWanted }
        return try await next(request, context)
    }
}
