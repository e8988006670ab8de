import Foundation
import FoundationNetworking
import Hummingbird
import MuseumModel
import Testing
import WebService

/// The whole service, on a free port of this machine.
@Suite struct ApplicationTests {
    /// Runs `visit` with the address of the service, and then stops the service.
    private func serving(_ visit: @escaping @Sendable (URL) async throws -> Void) async throws {
        let museum = CurrentMuseum(try await Tour.published.value.museum, logger: .silent)
        let (ports, listening) = AsyncStream<Int>.makeStream()
        let configuration = ServiceConfiguration(port: 0, baseURL: Visitor.baseURL)
        let application = buildApplication(museum, configuration, logger: .silent) { listening.yield($0) }
        try await withThrowingTaskGroup { group in
            group.addTask { try await application.run() }
            var iterator = ports.makeAsyncIterator()
            let port = try #require(await iterator.next())
            try await visit(try #require(URL(string: "http://127.0.0.1:\(port)")))
            group.cancelAll()
        }
    }

    private func send(
        _ method: String, _ url: URL, _ headers: [String: String] = [:]
    ) async throws -> (HTTPURLResponse, Data) {
        let configuration = URLSessionConfiguration.ephemeral
        configuration.urlCache = nil
        let session = URLSession(configuration: configuration)
        defer { session.invalidateAndCancel() }
        var request = URLRequest(url: url)
        request.httpMethod = method
        for (name, value) in headers { request.setValue(value, forHTTPHeaderField: name) }
        let (data, response) = try await session.data(for: request)
        return (try #require(response as? HTTPURLResponse), data)
    }

    @Test func aFeedIsReadAndReadAgain() async throws {
        try await serving { root in
            let url = root.appending(path: "feeds/museum.ics")
            let (first, body) = try await send("GET", url)
            #expect(first.statusCode == 200 && !body.isEmpty)
            #expect(first.value(forHTTPHeaderField: "Content-Length") == String(body.count))
            let tag = try #require(first.value(forHTTPHeaderField: "ETag"))
            let (again, nothing) = try await send("GET", url, ["If-None-Match": tag])
            #expect(again.statusCode == 304 && nothing.isEmpty)
            #expect(again.value(forHTTPHeaderField: "ETag") == tag)
            let (head, none) = try await send("HEAD", url)
            #expect(head.statusCode == 200 && none.isEmpty)
            #expect(head.value(forHTTPHeaderField: "Content-Length") == String(body.count))
            let (english, other) = try await send(
                "GET", url.appending(queryItems: [.init(name: "language", value: "en")]))
            #expect(english.statusCode == 200 && other != body)
        }
    }

    @Test func pagesListsAndRefusals() async throws {
        try await serving { root in
            let (page, html) = try await send("GET", root, ["Accept": "text/html", "Accept-Language": "en"])
            #expect(page.statusCode == 200 && String(decoding: html, as: UTF8.self).contains("Harbour Science House"))
            let (list, json) = try await send("GET", root.appending(path: "sessions"))
            #expect(list.statusCode == 200 && json.starts(with: Data("{\"sessions\":[".utf8)))
            #expect(try await send("GET", root.appending(path: "health")).1 == Data("ok\n".utf8))
            #expect(try await send("GET", root.appending(path: "nothing")).0.statusCode == 404)
            let (refused, _) = try await send("DELETE", root.appending(path: "feeds/museum.ics"))
            #expect(refused.statusCode == 405 && refused.value(forHTTPHeaderField: "Allow") == "GET, HEAD")
        }
    }
}
