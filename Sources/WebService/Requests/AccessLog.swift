import Hummingbird
import Logging

/// One line a request: method, the pattern of the route, status, milliseconds.
///
/// Neither path nor query: a secret address is a path, and what people look for is theirs.
struct AccessLog: RouterMiddleware {
    typealias Context = ServiceContext

    func handle(
        _ request: Request, context: ServiceContext, next: ServiceContext.Next
    ) async throws -> Response {
        let start = ContinuousClock.now
        let response = try await next(request, context)
        let elapsed = ContinuousClock.now - start
        let microseconds = elapsed.components.attoseconds / 1_000_000_000_000 + elapsed.components.seconds * 1_000_000
        let fraction = String(microseconds % 1_000 / 100)
        context.logger.info(
            "request",
            metadata: [
                "method": "\(Self.known(request.method))", "route": "\(context.endpointPath ?? "none")",
                "status": "\(response.status.code)", "ms": "\(microseconds / 1_000).\(fraction)",
            ])
        return response
    }

    /// A method is the client's text as well.
    private static func known(_ method: HTTPRequest.Method) -> String {
        [.get, .head, .post, .put, .patch, .delete, .options].contains(method) ? method.rawValue : "other"
    }
}
