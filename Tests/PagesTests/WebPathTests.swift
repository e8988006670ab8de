import MuseumModel
import Pages
import Testing

struct WebPathTests {
    @Test(
        "Everything but unreserved characters is percent-encoded",
        arguments: [
            ("P01-3_a~b.ics", "/P01-3_a~b.ics"), ("a/b?c#d&e=f", "/a%2Fb%3Fc%23d%26e%3Df"), ("場", "/%E5%A0%B4"),
            ("..", "/%2E%2E"), ("\n\" <", "/%0A%22%20%3C"), ("%41", "/%2541"),
        ])
    func segments(text: String, expected: String) {
        #expect(WebPath([text]).text == expected)
    }

    @Test("The query is encoded by name and value")
    func query() {
        let path = WebPath(["a"], query: [WebPath.Parameter("q&", "x=y z"), WebPath.Parameter("n", "")])
        #expect(path.text == "/a?q%26=x%3Dy%20z&n=")
    }

    @Test("An address keeps its port and cannot leave its host")
    func address() {
        #expect(
            WebAddress(scheme: .http, authority: "a.example:80", path: WebPath(["x"])).text == "http://a.example:80/x")
        #expect(WebAddress(authority: "a.example/@b", path: WebPath([])).webcal == "webcal://a.example%2F%40b/")
    }

    @Test("Pages carry their language")
    func pages() {
        #expect(PagePath.start(.zhHant).text == "/?lang=zh-Hant")
        #expect(PagePath.session("P 1", .english).text == "/sessions/P%201?lang=en")
    }
}
