import Hummingbird
import Operations

/// What machines ask: whether the service works, and what may be read.
struct OperatingController: Sendable {
    let museum: CurrentMuseum

    func addRoutes(to router: Router<ServiceContext>) {
        router.get("health", use: health)
        router.get("robots.txt", use: robots)
    }

    @Sendable private func health(_ request: Request, _ context: ServiceContext) async throws -> Response {
        _ = try await museum.current().museum.publishedEdition()
        return plain("ok\n", cacheControl: "no-store")
    }

    /// Everything is allowed: calendars that obey this file read no feed otherwise, and secret addresses forbid listing by
    /// themselves.
    @Sendable private func robots(_ request: Request, _ context: ServiceContext) -> Response {
        plain("User-agent: *\nAllow: /\n", cacheControl: "public, max-age=86400")
    }

    private func plain(_ text: String, cacheControl: String) -> Response {
        Response(
            status: .ok, headers: [.contentType: "text/plain; charset=utf-8", .cacheControl: cacheControl],
            body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
    }
}
