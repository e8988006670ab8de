import Foundation
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import Operations
import Synchronization
import WebService

/// Somebody who asks the router, without a socket.
struct Visitor: Sendable {
    struct Answer: Sendable {
        let status: Int
        let headers: HTTPFields
        let body: Data

        var text: String { String(decoding: body, as: UTF8.self) }
    }

    static let baseURL = BaseURL("https://museum.example")!

    let current: CurrentMuseum
    private let responder: RouterResponder<ServiceContext>
    private let logger: Logger

    init(
        _ museum: OpenMuseum, logger: Logger = .silent, limits: ServiceConfiguration.Limits = .init(),
        deskKey: DeskKey? = nil
    ) {
        current = CurrentMuseum(museum, logger: logger)
        self.logger = logger
        responder = buildRouter(current, ServiceConfiguration(baseURL: Self.baseURL, limits: limits, deskKey: deskKey))
            .buildResponder()
    }

    func get(
        _ path: String, _ headers: HTTPFields = [:], method: HTTPRequest.Method = .get, body: Data = Data()
    ) async throws -> Answer {
        let head = HTTPRequest(method: method, scheme: nil, authority: nil, path: path, headerFields: headers)
        let request = Request(head: head, body: RequestBody(buffer: ByteBuffer(bytes: body)))
        let response = try await responder.respond(to: request, context: ServiceContext(logger: logger))
        let collected = Collected()
        try await response.body.write(Writer(collected: collected))
        return Answer(
            status: response.status.code, headers: response.headers, body: collected.bytes.withLock { $0 })
    }

    private final class Collected: Sendable {
        let bytes = Mutex(Data())
    }

    private struct Writer: ResponseBodyWriter {
        let collected: Collected

        @concurrent mutating func write(_ buffer: ByteBuffer) async throws {
            collected.bytes.withLock { $0.append(contentsOf: buffer.readableBytesView) }
        }

        @concurrent consuming func finish(_ trailingHeaders: HTTPFields?) async throws {}
    }
}

extension Logger {
    static var silent: Logger { Logger(label: "test") { _ in SwiftLogNoOpLogHandler() } }
}
