/// Where the service listens, and what it takes from one client.
package struct ServiceConfiguration: Sendable {
    package let host: String
    /// 0 takes any free port.
    package let port: Int
    /// How the service is reached from outside; what feeds and pages say of their own addresses.
    package let baseURL: BaseURL
    package let limits: Limits
    /// What opens the desk for bookings; nil where the service is read only.
    package let deskKey: DeskKey?

    package init(
        host: String = "127.0.0.1", port: Int = 8080, baseURL: BaseURL, limits: Limits = Limits(),
        deskKey: DeskKey? = nil
    ) {
        self.host = host
        self.port = port
        self.baseURL = baseURL
        self.limits = limits
        self.deskKey = deskKey
    }

    package struct Limits: Sendable {
        /// Connections beyond it wait to be accepted.
        package let connections: Int
        /// Requests beyond it are told to come back.
        package let requestsInFlight: Int
        /// Bytes of path and query.
        package let target: Int
        /// Bytes of all header fields, and of one.
        package let headers: Int
        package let header: Int
        /// A connection on which nothing complete arrives for so long is closed.
        package let idleSeconds: Int64

        package init(
            connections: Int = 1_024, requestsInFlight: Int = 256, target: Int = 2_048, headers: Int = 16_384,
            header: Int = 8_192, idleSeconds: Int64 = 30
        ) {
            self.connections = connections
            self.requestsInFlight = requestsInFlight
            self.target = target
            self.headers = headers
            self.header = header
            self.idleSeconds = idleSeconds
        }
    }
}
