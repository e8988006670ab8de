import Fingerprint
import Foundation
import HTTPTypes
import MuseumModel
import Testing
import WebService

@Suite struct StartControllerTests {
    private func visitor() async throws -> Visitor { Visitor(try await Tour.published.value.museum) }

    @Test(arguments: [
        (nil, "zh-Hant"), ("en-GB,en;q=0.9", "en"), ("zh-CN", "zh-Hant"), ("fr", "zh-Hant"),
        ("fr, en;q=0.2, *;q=0.5", "zh-Hant"), ("zh;q=0.1, en;q=0.2", "en"), ("zh;q=0, en;q=0.1", "en"),
    ])
    func theLanguageIsTheBrowsers(header: String?, language: String) async throws {
        var headers = HTTPFields()
        headers[.acceptLanguage] = header
        let page = try await visitor().get("/", headers)
        #expect(page.status == 200)
        #expect(page.text.contains("<html lang=\"\(language)\">"))
        #expect(page.headers[.vary] == "Accept, Accept-Language")
    }

    @Test func theAddressOverridesTheBrowser() async throws {
        let visitor = try await visitor()
        for name in ["lang", "language"] {
            let page = try await visitor.get("/?\(name)=en", [.acceptLanguage: "zh-TW"])
            #expect(page.text.contains("<html lang=\"en\">"))
        }
    }

    @Test func theStyleSheetIsTheOneThatIsAllowed() async throws {
        let page = try await visitor().get("/")
        let style = try #require(
            page.text.components(separatedBy: "<style>").last?.components(separatedBy: "</style>").first)
        let policy = try #require(page.headers[.contentSecurityPolicy])
        let hash = try #require(policy.firstMatch(of: /'sha256-([^']+)'/)?.1)
        let bytes = try #require(Data(base64Encoded: String(hash)))
        #expect(bytes.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined() == Digest(of: style).hex)
        #expect(!page.text.contains("<script") && !page.text.contains(" style="))
    }

    @Test func theFeedsAreOffered() async throws {
        let page = try await visitor().get("/?lang=en")
        for path in ["museum.ics", "site/main.ics", "audience/family.ics"] {
            #expect(page.text.contains("webcal://museum.example/feeds/\(path)?language=en"))
        }
        #expect(!page.text.contains("private"))
    }

    @Test func aSearchFindsAndKeepsWhatWasTyped() async throws {
        let page = try await visitor().get("/?lang=en&audience=family&curriculum=&from=116/03/10&to=&people=2&utm=x")
        #expect(page.status == 200)
        #expect(page.text.contains("2027-03-10"))
        #expect(page.text.contains("/sessions/"))
    }

    @Test func aWrongSearchSaysWhatToTry() async throws {
        let page = try await visitor().get("/?lang=en&people=many&from=%3Cscript%3E")
        #expect(page.status == 400)
        #expect(page.text.contains("give a whole number from 1 to 10000"))
        #expect(!page.text.contains("<script>"))
    }
}
