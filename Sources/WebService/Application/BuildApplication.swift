package import Hummingbird
import HummingbirdCore
package import Logging
import NIOCore

/// The router with every route of the service; what tests ask without a socket.
package func buildRouter(_ museum: CurrentMuseum, _ configuration: ServiceConfiguration) -> Router<ServiceContext> {
    let router = Router(context: ServiceContext.self, options: .autoGenerateHeadEndpoints)
    router.addMiddleware {
        AccessLog()
        SecurityHeaders()
        RefusalAnswers(museum: museum)
        InFlightLimit(configuration.limits.requestsInFlight)
        RequestLimits(target: configuration.limits.target, takesBookings: configuration.deskKey != nil)
    }
    OperatingController(museum: museum).addRoutes(to: router)
    StartController(museum: museum, baseURL: configuration.baseURL).addRoutes(to: router)
    SessionsController(museum: museum, baseURL: configuration.baseURL).addRoutes(to: router)
    let desk = FeedDesk(shelf: FeedShelf(), baseURL: configuration.baseURL)
    FeedsController(museum: museum, desk: desk).addRoutes(to: router)
    PrivateFeedController(museum: museum, desk: desk).addRoutes(to: router)
    if let key = configuration.deskKey { BookingsController(museum: museum, key: key).addRoutes(to: router) }
    return router
}

/// The whole service.
/// - Parameter onListening: called with the port once requests are answered.
package func buildApplication(
    _ museum: CurrentMuseum, _ configuration: ServiceConfiguration, logger: Logger,
    onListening: @escaping @Sendable (Int) async -> Void = { _ in }
) -> some ApplicationProtocol {
    let limits = configuration.limits
    return Application(
        router: buildRouter(museum, configuration),
        server: .http1(
            configuration: HTTP1Channel.Configuration(
                idleTimeout: .seconds(limits.idleSeconds),
                httpDecoderConfiguration: .init(
                    maxHeaderFieldSize: limits.header, maxHeaderListSize: limits.headers, maxHeaderFieldCount: 64))),
        configuration: ApplicationConfiguration(
            address: .hostname(configuration.host, port: configuration.port),
            availableConnectionsDelegate: .maximum(limits.connections, logger: logger)),
        onServerRunning: { await onListening($0.localAddress?.port ?? 0) },
        logger: logger)
}
