import HTTPTypes
import Testing
import WebService

@Suite struct RequestLimitsTests {
    private func visitor(_ limits: ServiceConfiguration.Limits = .init()) async throws -> Visitor {
        Visitor(try await Tour.published.value.museum, limits: limits)
    }

    @Test func anEndlessAddressIsRefused() async throws {
        let answer = try await visitor().get("/?text=" + String(repeating: "x", count: 2_100))
        #expect(answer.status == 414)
    }

    @Test(arguments: [HTTPField.Name.contentLength: "5", .transferEncoding: "chunked"])
    func aBodyIsRefused(name: HTTPField.Name, value: String) async throws {
        let visitor = try await visitor()
        #expect(try await visitor.get("/sessions", [name: value]).status == 400)
        #expect(try await visitor.get("/sessions", [name: value], method: .post).status == 405)
        #expect(try await visitor.get("/health", [.contentLength: "0"]).status == 200)
    }

    @Test func aCrowdIsToldToComeBack() async throws {
        let answer = try await visitor(.init(requestsInFlight: 0)).get("/health")
        #expect(answer.status == 503)
        #expect(answer.headers[.retryAfter] == "2")
    }

    @Test(arguments: ["/", "/sessions", "/feeds/museum.ics", "/health", "/robots.txt", "/nothing", "/sessions/nothing"])
    func everyAnswerProtectsItself(path: String) async throws {
        let answer = try await visitor().get(path, [.accept: "text/html"])
        #expect(answer.headers[.contentSecurityPolicy]?.hasPrefix("default-src 'self'") == true)
        #expect(answer.headers[.xContentTypeOptions] == "nosniff")
        #expect(answer.headers[HTTPField.Name("Referrer-Policy")!] == "no-referrer")
        #expect(answer.headers[.setCookie] == nil)
        #expect(!answer.body.isEmpty)
    }

    @Test func robotsMayReadTheFeeds() async throws {
        let answer = try await visitor().get("/robots.txt")
        #expect(answer.text == "User-agent: *\nAllow: /\n")
    }
}
