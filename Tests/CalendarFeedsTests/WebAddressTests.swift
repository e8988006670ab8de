import CalendarFeeds
import Testing

@Suite struct WebAddressTests {
    @Test(arguments: [
        "https://museum.example/s/1", "http://localhost:8080/a?b=c&d=%E5%8D%97#x", "HTTPS://museum.example",
    ])
    func takesAddresses(_ text: String) {
        #expect(WebAddress(text)?.text == text)
    }

    @Test(arguments: [
        "", "museum.example", "ftp://museum.example", "javascript:alert(1)", "https://", "https://:80/",
        "https:///path",
        "https://user:secret@museum.example/", "https://museum.example/a\nX-EVIL:1", "https://museum.example/a\r\nX:1",
        "https://museum.example/展覽", "https://museum.example/a b", "https://museum.example/%G1",
        "https://museum.example/%2", "https://museum.example/\u{7F}",
    ])
    func refusesWhatCouldInjectOrNotBeFollowed(_ text: String) {
        #expect(WebAddress(text) == nil)
    }

    @Test func encodesWhatIsAppended() throws {
        let base = try #require(WebAddress("https://museum.example/sessions"))
        #expect(base.appending("P/1 南\n").text == "https://museum.example/sessions/P%2F1%20%E5%8D%97%0A")
        #expect(base.appending("a").appending("b").text == "https://museum.example/sessions/a/b")
    }
}
