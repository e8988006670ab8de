import Hummingbird
import Synchronization

/// Tells clients to come back rather than letting every request become slow.
struct InFlightLimit: RouterMiddleware {
    typealias Context = ServiceContext

    private let limit: Int
    private let count = Count()

    init(_ limit: Int) {
        self.limit = limit
    }

    func handle(
        _ request: Request, context: ServiceContext, next: ServiceContext.Next
    ) async throws -> Response {
        defer { count.value.subtract(1, ordering: .relaxed) }
        guard count.value.add(1, ordering: .relaxed).newValue <= limit else { throw Refusal.crowded }
        return try await next(request, context)
    }

    /// A class, because all copies of the middleware count together.
    private final class Count: Sendable {
        let value = Atomic(0)
    }
}
