package import Hummingbird
package import Logging
import NIOCore

/// What goes with one request through the service.
package struct ServiceContext: RequestContext {
    /// What a middleware hands a request on to.
    typealias Next = @concurrent (Request, ServiceContext) async throws -> Response

    package var coreContext: CoreRequestContextStorage
    /// The connection; nil where a test asks the router itself.
    let channel: (any Channel)?

    package init(source: ApplicationRequestContextSource) {
        coreContext = CoreRequestContextStorage(source: source)
        channel = source.channel
    }

    /// For a request without a connection.
    package init(logger: Logger) {
        coreContext = CoreRequestContextStorage(source: Unconnected(logger: logger))
        channel = nil
    }

    private struct Unconnected: RequestContextSource {
        let logger: Logger
    }
}
